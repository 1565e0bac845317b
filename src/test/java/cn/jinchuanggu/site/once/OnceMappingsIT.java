package cn.jinchuanggu.site.once;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.site.once.OnceRules.Way;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that changes something either hands the key of the request to its feature or is named in {@link OnceRules}. */
class OnceMappingsIT extends RunningPlatform {

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void whatChangesSomethingTakesAKeyOrIsNamed() {
        Set<String> forgotten = new TreeSet<>();
        changing().forEach(e -> paths(e.getKey()).filter(path -> OnceRules.find(path) == Way.BY_ITS_KEY && !takesKey(e.getValue()))
                .forEach(path -> forgotten.add(path + " by " + e.getValue().getShortLogMessage())));
        assertThat(forgotten).as("give the key to the feature (header Idempotency-Key, field key), or name the address in OnceRules with the reason").isEmpty();
    }

    @Test
    void everyRuleHasAnAddress() {
        Set<String> known = changing().flatMap(e -> paths(e.getKey())).collect(Collectors.toSet());
        known.add("/mcp"); // answered by a library
        Set<String> idle = OnceRules.list().stream().filter(rule -> known.stream().map(OnceMappingsIT::page).noneMatch(fits(rule)))
                .map(OnceRules.Rule::pattern).collect(Collectors.toCollection(TreeSet::new));
        assertThat(idle).isEmpty();
        assertThat(known).as("addresses that change something or ask by POST").hasSizeGreaterThan(100);
        assertThat(OnceRules.list()).allSatisfy(rule -> assertThat(rule.reason()).isNotBlank());
    }

    private Stream<Map.Entry<RequestMappingInfo, HandlerMethod>> changing() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getValue().getBeanType().getName().startsWith("cn.jinchuanggu."))
                .filter(e -> e.getKey().getMethodsCondition().getMethods().stream().anyMatch(m -> OnceRules.CHANGING.contains(m.name())));
    }

    private static Stream<String> paths(RequestMappingInfo info) {
        return info.getPatternValues().stream().map(pattern -> pattern.replaceAll("\\{[^}]+}", "x"));
    }

    private static String page(String path) {
        return path.startsWith("/api/") ? path.substring(4) : path;
    }

    private static Predicate<String> fits(OnceRules.Rule rule) {
        return path -> rule.parsed().matches(PathContainer.parsePath(path));
    }

    /** By header, by field, or with all fields of a form. */
    private static boolean takesKey(HandlerMethod method) {
        return Arrays.stream(method.getMethod().getParameters()).anyMatch(OnceMappingsIT::isKey);
    }

    private static boolean isKey(Parameter parameter) {
        RequestHeader header = AnnotatedElementUtils.findMergedAnnotation(parameter, RequestHeader.class);
        RequestParam field = AnnotatedElementUtils.findMergedAnnotation(parameter, RequestParam.class);
        return header != null && header.name().equals(KeyedRequest.HEADER)
                || parameter.isAnnotationPresent(ModelAttribute.class) && hasKey(parameter.getType())
                || field != null && (Map.class.isAssignableFrom(parameter.getType()) || KeyedRequest.FIELD.equals(field.name().isEmpty() ? parameter.getName() : field.name()));
    }

    private static boolean hasKey(Class<?> form) {
        return form.isRecord() && Arrays.stream(form.getRecordComponents()).anyMatch(c -> c.getName().equals(KeyedRequest.FIELD));
    }
}
