package cn.jinchuanggu.site.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the API hands out: for every reading address the type of its answer, and for every type its fields, held against
 * {@code answers.txt}. A field that is added to a record of the domain does not leave the platform before somebody has read its line here.
 */
class AnswerFieldsTest {

    private static final String ROOT = "cn.jinchuanggu.";
    private final Expectations file = Expectations.of("answers.txt");

    @Test
    void everyAnswerHasOnlyTheFieldsThatAreListed() {
        Map<String, String> found = new TreeMap<>();
        Mappings.list().stream().filter(m -> m.path().startsWith("/api/")).forEach(m -> found.put(m.name(), name(answer(m.handler()), found)));
        assertThat(found).hasSizeGreaterThan(300);
        if (!file.isWritten(found)) {
            assertThat(found).isEqualTo(file.read());
        }
    }

    /** But the password that is shown once to the security administrator who let it be drawn, and has to be changed at the first login. */
    @Test
    void noAnswerHasASecret() {
        assertThat(file.read()).allSatisfy((name, fields) -> assertThat(fields.replace("firstPassword:String", "").toLowerCase()).doesNotContain("password", "hash:passwordhash", "fingerprint:", "totp", "secretkey"));
    }

    private static Type answer(Method handler) {
        return handler.getGenericReturnType();
    }

    /** The name of a type; the fields of every record in it are put down beside. What is written as one value has the name of that. */
    private static String name(Type type, Map<String, String> found) {
        if (type instanceof ParameterizedType many) {
            String inside = Arrays.stream(many.getActualTypeArguments()).map(t -> name(t, found)).collect(Collectors.joining(","));
            return name(many.getRawType(), found) + "<" + inside + ">";
        }
        if (type instanceof WildcardType wild) {
            return name(wild.getUpperBounds()[0], found);
        }
        if (!(type instanceof Class<?> known)) {
            return type.toString();
        }
        Optional<Method> value = Arrays.stream(known.getDeclaredMethods()).filter(m -> m.isAnnotationPresent(JsonValue.class)).findFirst();
        if (value.isPresent()) {
            return name(value.get().getGenericReturnType(), found);
        }
        if (known.isRecord() && known.getName().startsWith(ROOT) && !found.containsKey(key(known))) {
            found.put(key(known), "");
            found.put(key(known), Arrays.stream(known.getRecordComponents()).map(c -> field(c, found)).collect(Collectors.joining(", ")));
        }
        return known.getName().startsWith(ROOT) ? known.getName().substring(ROOT.length()) : known.getSimpleName();
    }

    private static String field(RecordComponent component, Map<String, String> found) {
        return component.getName() + ":" + name(component.getGenericType(), found);
    }

    private static String key(Class<?> record) {
        return "record " + record.getName().substring(ROOT.length());
    }
}
