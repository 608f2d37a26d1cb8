/** Applies the chosen theme before the first paint; without a choice the system decides. */
export const themeScript = `try{var t=localStorage.getItem('mw-theme');if(t)document.documentElement.dataset.theme=t}catch(e){}`
