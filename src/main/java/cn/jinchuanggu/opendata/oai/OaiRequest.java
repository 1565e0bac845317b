package cn.jinchuanggu.opendata.oai;

import cn.jinchuanggu.opendata.oai.OaiError.Code;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A question of a harvester whose arguments belong to its verb, each given once.
 *
 * @param arguments by name, without the verb
 */
record OaiRequest(OaiVerb verb, Map<String, String> arguments) {

    static final String TOKEN = "resumptionToken";
    private static final String VERB = "verb";

    /** @throws OaiError badVerb or badArgument, with everything that is wrong */
    static OaiRequest read(Map<String, List<String>> sent) throws OaiError {
        List<String> verbs = sent.getOrDefault(VERB, List.of());
        OaiVerb verb = verbs.size() == 1 ? OaiVerb.find(verbs.getFirst()).orElse(null) : null;
        if (verb == null) {
            throw new OaiError(Code.badVerb, verbs.size() > 1 ? "verb 写了不止一次。" : verbs.isEmpty() ? "缺少 verb。" : "没有名为“" + verbs.getFirst() + "”的 verb。");
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        Set<String> wrong = new TreeSet<>();
        sent.forEach((name, values) -> {
            if (!name.equals(VERB)) {
                arguments.put(name, values.getFirst());
                if (!verb.takes(name)) {
                    wrong.add(verb.verb() + " 不接受参数 " + name);
                } else if (values.size() > 1) {
                    wrong.add("参数 " + name + " 写了不止一次");
                }
            }
        });
        boolean resumed = arguments.containsKey(TOKEN);
        if (resumed && arguments.size() > 1) {
            wrong.add("resumptionToken 旁边不能有别的参数");
        }
        verb.required().stream().filter(name -> !resumed && !arguments.containsKey(name)).forEach(name -> wrong.add("缺少参数 " + name));
        if (!wrong.isEmpty()) {
            throw new OaiError(Code.badArgument, String.join("；", wrong) + "。");
        }
        return new OaiRequest(verb, arguments);
    }

    Optional<String> find(String argument) {
        return Optional.ofNullable(arguments.get(argument));
    }
}
