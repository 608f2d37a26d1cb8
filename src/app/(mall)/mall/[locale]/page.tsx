export default function Page() {
  return <main>mall</main>
}
