package cn.jinchuanggu.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Reads the forms and links of a page as a browser without scripts would. */
final class HtmlForms {

    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z]+)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z:-]+)(?:=(?:\"([^\"]*)\"|'([^']*)'))?");
    private static final Set<String> WITHOUT_TEXT = Set.of("hidden", "submit", "button", "checkbox", "radio", "file", "image", "reset");

    /**
     * A form as it stands on a page.
     *
     * @param method GET or POST
     * @param fields what it sends when nobody types anything
     * @param typed  names of those that a person writes into
     */
    record Form(String method, String action, Map<String, String> fields, Set<String> typed) {
    }

    private HtmlForms() {
    }

    /** @param page address of the page, where a form without an action goes */
    static List<Form> of(String page, String html) {
        List<Form> forms = new ArrayList<>();
        Map<String, String> form = null;
        Map<String, String> fields = new LinkedHashMap<>();
        Set<String> typed = new LinkedHashSet<>();
        String select = null;
        for (Matcher tag = TAG.matcher(html); tag.find();) {
            Map<String, String> attributes = attributes(tag.group(2));
            String name = attributes.getOrDefault("name", "");
            switch (tag.group(1).toLowerCase(java.util.Locale.ROOT)) {
                case "form" -> {
                    form = attributes;
                    fields = new LinkedHashMap<>();
                    typed = new LinkedHashSet<>();
                }
                case "/form" -> {
                    if (form != null) {
                        String action = form.getOrDefault("action", page);
                        forms.add(new Form(form.getOrDefault("method", "get").toUpperCase(java.util.Locale.ROOT), action.isEmpty() ? page : action, fields, typed));
                    }
                    form = null;
                }
                case "textarea" -> put(name, "", fields, typed, true);
                case "select" -> select = name;
                case "option" -> {
                    if (select != null && (!fields.containsKey(select) || fields.get(select).isEmpty())) {
                        put(select, attributes.getOrDefault("value", ""), fields, typed, false);
                    }
                }
                case "/select" -> select = null;
                case "input" -> put(name, attributes.getOrDefault("value", ""), fields, typed, !WITHOUT_TEXT.contains(attributes.getOrDefault("type", "text")));
                case "button" -> {
                    if (attributes.containsKey("value")) {
                        fields.putIfAbsent(name, attributes.get("value"));
                    }
                }
                default -> {
                    // carries nothing to send
                }
            }
        }
        return forms;
    }

    /** Addresses of this site that the page leads to. */
    static Set<String> links(String html) {
        Set<String> links = new LinkedHashSet<>();
        for (Matcher tag = TAG.matcher(html); tag.find();) {
            String href = attributes(tag.group(2)).getOrDefault("href", "");
            if (tag.group(1).equalsIgnoreCase("a") && href.startsWith("/") && !href.startsWith("//")) {
                links.add(href.replaceAll("#.*", ""));
            }
        }
        return links;
    }

    private static void put(String name, String value, Map<String, String> fields, Set<String> typed, boolean isTyped) {
        if (!name.isEmpty()) {
            fields.put(name, value);
            if (isTyped) {
                typed.add(name);
            }
        }
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Matcher a = ATTRIBUTE.matcher(text); a.find();) {
            String value = a.group(2) != null ? a.group(2) : a.group(3) != null ? a.group(3) : "";
            found.putIfAbsent(a.group(1).toLowerCase(java.util.Locale.ROOT), HtmlUtils.htmlUnescape(value));
        }
        return found;
    }
}
