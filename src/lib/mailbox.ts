/**
 * The mailbox behind an e-mail address: one person's, however it is written. Lower case, without what stands after a
 * plus (RFC 5233 sub-addressing): mail to a+one@b.c and a+two@b.c lands at a@b.c.
 */
export const mailboxOf = (email: string) => email.toLowerCase().replace(/^([^@+]+)\+[^@]*@/, '$1@')
