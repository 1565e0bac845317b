/** Who is signed in where, for how long, and what still stands between them and their work. */
package cn.jinchuanggu.access.session;
