package cn.jinchuanggu.explorer.store;

import cn.jinchuanggu.graph.GraphModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/** What the database means to do for a query: it may only read, and every node has to come from a label or a type of tie. */
final class QueryPlan {

    /** Operators that a plan may begin with. Whatever is not here, such as a scan of all nodes, is refused. */
    private static final Set<String> BEGINNINGS = Set.of("Argument", "EmptyRow", "Unwind", "Projection", "ProduceResults", "EmptyResult",
            "NodeByLabelScan", "PartitionedNodeByLabelScan", "UnionNodeByLabelsScan", "PartitionedUnionNodeByLabelsScan", "IntersectionNodeByLabelsScan",
            "PartitionedIntersectionNodeByLabelsScan", "SubtractionNodeByLabelsScan", "PartitionedSubtractionNodeByLabelsScan", "NodeUniqueIndexSeek", "NodeIndexSeek",
            "NodeIndexScan", "NodeIndexContainsScan", "NodeIndexEndsWithScan", "NodeIndexSeekByRange", "NodeUniqueIndexSeekByRange", "MultiNodeIndexSeek",
            "DirectedRelationshipTypeScan", "UndirectedRelationshipTypeScan", "DirectedUnionRelationshipTypesScan", "UndirectedUnionRelationshipTypesScan");
    /** Kinds that no question may begin with, whatever its text says; sources are public. */
    private static final Pattern PROTECTED = Pattern.compile(GraphModel.get().listNodeKinds().stream().filter(k -> !k.roles().contains("Entity"))
            .map(GraphModel.NodeKind::label).filter(l -> !l.equals("Source")).collect(Collectors.joining("|", "\\b(", ")\\b")));
    private static final List<String> WORKING = List.of("Procedure", "Load", "Create", "Merge", "Set", "Delete", "Remove", "Foreach", "TransactionApply", "ElementId", "Command");

    private QueryPlan() {
    }

    /** The operator for which a query is refused; empty when it may run. */
    static Optional<String> findRefused(ResultSummary explained) {
        if (explained.queryType() != QueryType.READ_ONLY || !explained.hasPlan()) {
            return Optional.of("写入");
        }
        return refusedIn(explained.plan());
    }

    private static Optional<String> refusedIn(Plan plan) {
        String operator = plan.operatorType().replaceFirst("@.*", "").replaceFirst("\\(.*", "");
        boolean begins = plan.children().isEmpty();
        String details = plan.arguments().containsKey("Details") ? plan.arguments().get("Details").asString() : "";
        if (begins && (operator.contains("Scan") || operator.contains("Seek")) && PROTECTED.matcher(details).find()) {
            return Optional.of(operator + "（受保护的种类）");
        }
        if (WORKING.stream().anyMatch(operator::contains) || begins && !BEGINNINGS.contains(operator)) {
            return Optional.of(operator);
        }
        return plan.children().stream().map(QueryPlan::refusedIn).flatMap(Optional::stream).findFirst();
    }
}
