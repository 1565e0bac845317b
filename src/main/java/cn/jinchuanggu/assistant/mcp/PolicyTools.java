package cn.jinchuanggu.assistant.mcp;

import cn.jinchuanggu.assistant.mcp.Argument.Type;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.web.ArticleAnswer;
import cn.jinchuanggu.policy.web.OverviewAnswer;
import cn.jinchuanggu.policy.web.SheetAnswer;
import cn.jinchuanggu.shared.InvalidInput;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the twenty articles say and what they give for the facts of a project. Stores nothing. */
@Component
class PolicyTools {

    private final Policy policy;

    PolicyTools(Policy policy) {
        this.policy = policy;
    }

    /** An article in a list. */
    record Titled(int number, String title, boolean computable) {
    }

    /** The articles, by number. */
    record Titles(List<Titled> articles) {
    }

    List<ReadingTool> list() {
        return List.of(
                new ReadingTool("article", "政策条文", "长政发〔2024〕15号的一条：原文（逐句带编号）、责任单位、测算时要问的事实和一个例子。不填条号列出二十条。",
                        List.of(new Argument("number", Type.WHOLE, "条号，1 到 20。")), List.of(), (a, actor) -> article(a)),
                new ReadingTool("assess", "政策测算", "按一个项目的事实测算。填条号测算一条，不填测算二十条。没有写的事实按未知处理，会列出还缺什么；结果是测算，以主管部门核定为准。",
                        List.of(new Argument("number", Type.WHOLE, "条号，1 到 20；不填测算全部。"),
                                new Argument("facts", Type.FACTS, "事实，键用 article 给出的英文键或中文名称，金额为元。")), List.of("facts"), (a, actor) -> assess(a)));
    }

    private Object article(Arguments arguments) {
        return arguments.whole("number").<Object>map(n -> ArticleAnswer.of(policy.getArticle(n)))
                .orElseGet(() -> new Titles(policy.listArticles().stream().map(a -> new Titled(a.number(), a.name(), a.computable())).toList()));
    }

    private Object assess(Arguments arguments) {
        if (arguments.facts("facts").isEmpty()) {
            throw new InvalidInput("facts", "没有事实。", "请先用 article 看要问哪些事实，再把知道的填在 facts 里。");
        }
        return arguments.whole("number").<Object>map(n -> SheetAnswer.of(policy.assess(n, arguments.facts("facts"))))
                .orElseGet(() -> OverviewAnswer.of(policy.assessAll(arguments.facts("facts"))));
    }
}
