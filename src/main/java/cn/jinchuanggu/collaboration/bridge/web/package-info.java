/** Pages and API of bridges. */
package cn.jinchuanggu.collaboration.bridge.web;
