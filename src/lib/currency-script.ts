/** Where the chosen currency is kept in a browser, for each host by itself. */
export const currencyKey = 'mw-currency'

/** Tells the styles before the first paint that prices will be told in a further currency, so that nothing moves when they are. */
export const currencyScript = `try{var c=localStorage.getItem('${currencyKey}');if(/^[A-Z]{3}$/.test(c))document.documentElement.dataset.money=c}catch(e){}`
