// Stands for marker packages (server-only, client-only), which mean something to the page bundler alone.
export const nothing = undefined
