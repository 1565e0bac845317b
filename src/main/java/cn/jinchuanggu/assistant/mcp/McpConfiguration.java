package cn.jinchuanggu.assistant.mcp;

import cn.jinchuanggu.account.Caller;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Moved;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Problem;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Implementation;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.ai.mcp.server.webmvc.transport.WebMvcStatelessServerTransport;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The MCP server over the starter's stateless transport (streamable HTTP without sessions, so that any instance answers any call).
 *
 * <p>A tool runs on the thread of its request, where security knows the caller. Arguments are checked here and not by the library,
 * whose sentences are English.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class McpConfiguration {

    private static final String INSTRUCTIONS = "晋创谷·长治创新生态平台，只读。先用 search 找编号，再用 match、explain、partners、paths；政策用 article 看条文和要问的事实，再用 assess。"
            + "illustrative 为 true 的内容是演示而虚构的。不带访问令牌只读公开内容。";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Bean
    McpStatelessSyncServer mcpServer(WebMvcStatelessServerTransport transport, ListingTools listings, GraphTools graph, PolicyTools policy, Caller caller) {
        List<SyncToolSpecification> tools = Stream.of(listings.list(), graph.list(), policy.list()).flatMap(List::stream).map(t -> specification(t, caller)).toList();
        return McpServer.sync(transport).serverInfo(Implementation.builder("jinchuanggu", "0.1").title("晋创谷·长治").build()).instructions(INSTRUCTIONS)
                .capabilities(ServerCapabilities.builder().tools(false).build()).immediateExecution(true).validateToolInputs(false).tools(tools).build();
    }

    private static SyncToolSpecification specification(ReadingTool tool, Caller caller) {
        Tool description = Tool.builder(tool.name(), tool.schema()).title(tool.title()).description(tool.about())
                .annotations(ToolAnnotations.builder().title(tool.title()).readOnlyHint(true).destructiveHint(false).idempotentHint(true).openWorldHint(false).build()).build();
        return SyncToolSpecification.builder().tool(description)
                .callHandler((context, request) -> answer(() -> tool.answer(request.arguments(), caller.get()))).build();
    }

    /** What a person would be told is told to the assistant as an error of the call; a fault of the platform goes up. */
    private static CallToolResult answer(Supplier<Object> work) {
        try {
            Map<?, ?> answer = JSON.convertValue(work.get(), Map.class);
            return CallToolResult.builder().structuredContent(answer).addTextContent(JSON.writeValueAsString(answer)).isError(false).build();
        } catch (InvalidInput e) {
            return refused(e.problems().stream().map(Problem::sentence).collect(Collectors.joining("\n")));
        } catch (NotFound | Moved | AccessDeniedException e) {
            return refused(e.getMessage());
        }
    }

    private static CallToolResult refused(String sentence) {
        return CallToolResult.builder().addTextContent(sentence).isError(true).build();
    }
}
