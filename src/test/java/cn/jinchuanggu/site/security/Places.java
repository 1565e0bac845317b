package cn.jinchuanggu.site.security;

import cn.jinchuanggu.ApiCaller;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.data.neo4j.core.Neo4jClient;

/** One object of every kind, and what stands for it and for the steps in an address. */
public final class Places {

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)(:[^}]*)?}");

    /** What belongs to somebody: a stranger may not even learn that it is there. */
    private static final Pattern PRIVATE = Pattern.compile("(/api)?/(claims|contracts|deals|engagements|introductions|orders|requests|cases|window/cases|vouchers/grants|mandates|saved-searches"
            + "|notifications|account/tokens|imports|achievements/import|achievements/imports|pools/of|revenue)/\\{.*");

    private final Map<Pattern, String> values = new LinkedHashMap<>();

    public Places(Neo4jClient graph, ApiCaller enterprise) {
        String need = enterprise.post("/api/needs", "{\"title\": \"矩阵测试的需求\", \"text\": \"用来看别人能不能改的需求，希望识别皮带跑偏。\"}").json().path("id").asString("need-none");
        String search = enterprise.post("/api/saved-searches", "{\"q\": \"皮带跑偏\", \"kind\": \"ACHIEVEMENT\", \"rhythm\": \"WEEKLY\"}").json().path("id").asString("none");
        put("/claims/offers/\\{contractId}", one(graph, "MATCH (n:Contract) WHERE NOT EXISTS { (:JournalEntry {subject: n.id, kind: 'CITE'}) } RETURN n.id AS id LIMIT 1"));
        put("\\{year}", String.valueOf(LocalDate.now(java.time.Clock.systemUTC()).getYear()));
        put("/claims/\\{id}", one(graph, "Claim"));
        put("/contracts/\\{id}", one(graph, "Contract"));
        put("/deals/notices/\\{id}", one(graph, "MATCH (n:Deal {state: 'NOTICE_RUNNING'}) RETURN n.id AS id LIMIT 1"));
        put("/deals/\\{id}", one(graph, "Deal"));
        put("/(engagements|introductions)/\\{id}", one(graph, "Introduction"));
        put("/orders/\\{id}", one(graph, "ServiceOrder"));
        put("/requests/\\{id}", one(graph, "ServiceRequest"));
        put("/(window/)?cases/\\{id}", one(graph, "ServiceCase"));
        put("/vouchers/grants/\\{id}", one(graph, "VoucherGrant"));
        put("/vouchers/settlements/\\{id}", one(graph, "VoucherSettlement"));
        put("/mandates/\\{id}", one(graph, "Mandate"));
        put("/challenges/\\{id}", one(graph, "Challenge"));
        put("/saved-searches/\\{id}", search);
        put("/notifications/\\{id}", one(graph, "MATCH (n:Notification {account: 'enterprise'}) RETURN n.id AS id LIMIT 1"));
        put("/needs/\\{id}", need);
        put("/listings/\\{id}", need);
        put("/(pools/of|revenue)/\\{id}", "ent-q-01");
        put("\\{(number|article)}", "1");
        put("/achievements/\\{id}", "ach-q-03");
        put("/(entities|chain|policy/for|id|opendata/records|identity/facts)/\\{(id|entityId)}", "ent-q-01");
        put("/services/\\{id}", one(graph, "MATCH (n:Service) RETURN n.id AS id ORDER BY id LIMIT 1"));
        put("/providers/\\{id}", "prov-q-01");
        put("/claims/.*\\{step}", "withdraw");
        put("\\{(kind|ending)}", "xlsx");
        put("\\{table}", "nodes.csv");
        put("\\{(pool|path)}", "tech-sme");
    }

    static boolean isPrivate(String address) {
        return PRIVATE.matcher(address.substring(address.indexOf(' ') + 1)).matches();
    }

    /** The address of the object that somebody owns. */
    public String fill(String path) {
        Matcher variables = VARIABLE.matcher(path);
        StringBuilder filled = new StringBuilder();
        while (variables.find()) {
            String upTo = path.substring(0, variables.end()).replaceAll(":[^}]*}", "}").replaceFirst("^/api", "");
            variables.appendReplacement(filled, Matcher.quoteReplacement(values.entrySet().stream().filter(v -> ends(v.getKey(), upTo)).map(Map.Entry::getValue).findFirst()
                    .orElse(step(variables.group(1), upTo))));
        }
        return variables.appendTail(filled).toString();
    }

    /** The same address with an id that nobody has. */
    static String fillUnknown(String path, String unknown) {
        return path.replaceAll("\\{step}", "withdraw").replaceAll(VARIABLE.pattern(), unknown);
    }

    private static boolean ends(Pattern pattern, String upTo) {
        Matcher matcher = pattern.matcher(upTo);
        while (matcher.find()) {
            if (matcher.end() == upTo.length()) {
                return true;
            }
        }
        return false;
    }

    private static String step(String variable, String upTo) {
        if (!variable.equals("step") && !variable.equals("path")) {
            return "none-0000000000";
        }
        return upTo.startsWith("/orders") ? "accept" : upTo.startsWith("/contracts") ? "pay" : upTo.startsWith("/deals") ? "price" : upTo.startsWith("/engagements") || upTo.startsWith("/introductions")
                ? "answer" : "withdraw";
    }

    private void put(String pattern, String value) {
        values.put(Pattern.compile(pattern), value);
    }

    /** @param question a label, or Cypher */
    private static String one(Neo4jClient graph, String question) {
        String cypher = question.contains(" ") ? question : "MATCH (n:" + question + ") WHERE n.id IS NOT NULL RETURN n.id AS id ORDER BY id LIMIT 1";
        return graph.query(cypher).fetchAs(String.class).one().orElse("none-0000000000");
    }
}
