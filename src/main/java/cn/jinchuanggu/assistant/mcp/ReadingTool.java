package cn.jinchuanggu.assistant.mcp;

import cn.jinchuanggu.account.Actor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question that an assistant may ask; asking it changes nothing.
 *
 * @param name  for programs
 * @param title for people
 * @param about what it answers and when to ask it, for the assistant
 * @param work  answers it
 */
record ReadingTool(String name, String title, String about, List<Argument> arguments, List<String> required, Work work) {

    /** Asks the platform. */
    interface Work {

        /** @return what can be written as JSON */
        Object answer(Arguments arguments, Actor actor);
    }

    /** What the assistant may send (JSON Schema). */
    Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        arguments.forEach(a -> properties.put(a.name(), a.schema()));
        return Map.of("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }

    Object answer(Map<String, Object> sent, Actor actor) {
        return work.answer(Arguments.read(sent == null ? Map.of() : sent, arguments), actor);
    }
}
