/** Whether a key press belongs to a field: then single-key shortcuts keep still. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable) return true
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  if (!(target instanceof HTMLInputElement)) return target.getAttribute('role') === 'combobox'
  return !['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file'].includes(target.type)
}

/** Dialogs and menus: while one is open, the keys of the page below rest. A notice is a dialog by its role only. */
export const OPEN_OVER_PAGE = '[role="dialog"]:not(.toast), [role="alertdialog"]:not(.toast), [role="menu"]'
