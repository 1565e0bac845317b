/**
 * The tools of the assistant and the server that offers them. A tool reads its arguments, asks one service and hands on what that
 * answers. May use assistant, matching, collaboration, policy, search, listing, graph.
 */
package cn.jinchuanggu.assistant.mcp;
