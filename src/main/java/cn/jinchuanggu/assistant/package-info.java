/**
 * The platform for assistants: read-only tools by the Model Context Protocol at {@code /mcp}, and the access tokens with which programs
 * act for a person.
 *
 * <p>It has no answers of its own: each tool asks the service that pages and API ask, as the person whose token was sent. It changes
 * nothing but tokens. May use matching, collaboration, policy and what they use.
 */
package cn.jinchuanggu.assistant;
