/** Open data for people, programs and search engines. Only translates; may use opendata, graph, page, shared. */
package cn.jinchuanggu.opendata.web;
