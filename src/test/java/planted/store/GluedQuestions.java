package planted.store;

/** Breaks: questions to the graph are constants. Only {@code constant} keeps the rule. */
class GluedQuestions {

    private static final String LABEL = "Need";

    String joined(String name) {
        return "MATCH (n {name: '" + name + "'}) RETURN n";
    }

    String formatted(String name) {
        return "MATCH (n {name: '%s'}) RETURN n".formatted(name);
    }

    String built(String name) {
        return new StringBuilder("MATCH (n) WHERE n.name = '").append(name).append("' RETURN n").toString();
    }

    String constant() {
        return "MATCH (n:" + LABEL + " {name: $name}) RETURN n";
    }
}
