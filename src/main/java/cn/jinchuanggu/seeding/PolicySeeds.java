package cn.jinchuanggu.seeding;

import cn.jinchuanggu.policy.Article;
import cn.jinchuanggu.policy.ClauseRef;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The twenty articles and the bodies that answer for them, as the policy's own text gives them. */
final class PolicySeeds {

    private static final String SOURCE = "plan";
    private static final String IN_FORCE = "2024-11-28";
    private static final String DOCUMENT = "pol-15";
    /** Bodies that the seed files already have under their full name. */
    private static final Map<String, String> KNOWN = Map.of("市科技局", "gov-kjj", "长治高新区", "gov-gxq");

    private PolicySeeds() {
    }

    static void add(List<Article> articles, SeedGraph graph) {
        Set<String> bodies = new LinkedHashSet<>();
        articles.forEach(article -> bodies.addAll(article.bodies()));
        bodies.stream().filter(body -> !KNOWN.containsKey(body)).forEach(body -> graph.node(id(body), "GovernmentBody", body,
                Map.of("about", "长政发〔2024〕15号列明的责任单位", "sources", List.of(SOURCE), "grade", "A", "illustrative", false)));
        for (Article article : articles) {
            String id = "article-%02d".formatted(article.number());
            Map<String, Object> properties = new HashMap<>();
            properties.put("about", article.text());
            properties.put("number", (long) article.number());
            properties.put("sources", List.of(SOURCE));
            properties.put("grade", "A");
            properties.put("illustrative", false);
            graph.node(id, "PolicyArticle", ClauseRef.articleName(article.number()) + " " + article.name(), properties);
            graph.tie(id, "PART_OF", DOCUMENT, SOURCE, IN_FORCE, null, false);
            article.bodies().forEach(body -> graph.tie(id(body), "RESPONSIBLE_FOR", id, SOURCE, IN_FORCE, null, false));
        }
    }

    private static String id(String body) {
        return KNOWN.getOrDefault(body, "gov-" + body);
    }
}
