/** Pages and API of personal data: the public notice, one's own data, the desk that decides requests. They only translate. */
package cn.jinchuanggu.privacy.web;
