import { ending, goOn } from './ending.mjs'
import { red, say, yellow } from './log.mjs'
import { answers, startServer } from './server-process.mjs'

const isHopeless = (ends) => ends.filter((at) => Date.now() - at < 60_000).length >= 5

/**
 * Runs the server until it is asked to stop; one that had been open and crashes is started again.
 * The database stops last. Ends the process with the right code.
 * @param {{ entry: string, vars: Record<string, string>, database: { stop: () => Promise<void>, watch: () => void },
 *   session: { noteServer: (pid: number) => void, noteStopping: () => void, release: () => void },
 *   prepare?: () => Promise<void> | void, onOpen: () => void, beforeRestart?: (restart: () => void) => void }} options
 *   SIGUSR2 restarts the server; `beforeRestart` may do something first
 */
export async function serve({ entry, vars, database, session, prepare, onOpen, beforeRestart }) {
  let server = null
  let restarting = false
  ending.addEventListener('abort', () => {
    session.noteStopping()
    server?.stop()
  })
  let code = 1
  try {
    goOn()
    await prepare?.()
    database.watch()
    listenForRestart()
    code = await runServer()
  } finally {
    await database.stop()
    session.release()
  }
  process.exit(code)

  function listenForRestart() {
    const restart = () => {
      restarting = true
      server?.stop()
    }
    if (beforeRestart) beforeRestart(restart)
    else process.on('SIGUSR2', restart)
  }

  async function runServer() {
    const crashes = []
    for (let opened = false; !ending.aborted; ) {
      server = startServer(entry, vars)
      session.noteServer(server.pid)
      const open = answers({ host: vars.HOST, port: Number(vars.PORT) }, server).then((isOpen) => {
        if (isOpen && !opened && !ending.aborted) onOpen()
        opened ||= isOpen
      })
      const ended = await server.ended
      await open
      if (ending.aborted) return ended
      if (restarting) {
        restarting = false
        continue
      }
      crashes.push(Date.now())
      if (!opened || isHopeless(crashes)) {
        say(red(`The server ended with code ${ended}.`))
        return ended || 1
      }
      say(yellow(`The server ended with code ${ended} and is started again.`))
    }
    return 0
  }
}
