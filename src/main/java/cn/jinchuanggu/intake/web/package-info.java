/** Imports of park staff as pages and over HTTP. Only translates. */
package cn.jinchuanggu.intake.web;
