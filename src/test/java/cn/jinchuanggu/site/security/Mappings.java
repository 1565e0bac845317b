package cn.jinchuanggu.site.security;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.mock.web.MockServletContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that a controller of the product answers, read from the classes without starting anything. */
public final class Mappings extends RequestMappingHandlerMapping {

    private static final Set<RequestMethod> WHATEVER = Set.of(RequestMethod.GET, RequestMethod.POST);

    /** @param path with its variables, such as {@code /claims/{id}} */
    public record Mapping(String method, String path, Method handler) implements Comparable<Mapping> {

        private static final Comparator<Mapping> ORDER = Comparator.comparing(Mapping::path).thenComparing(Mapping::method).thenComparing(m -> m.handler().toString());

        /** As it stands in the files of expectations. */
        public String name() {
            return method + " " + path;
        }

        public boolean changes() {
            return !method.equals("GET");
        }

        /** The address with something for every variable. */
        String filled() {
            return path.replaceAll("\\{[^}]*}", "x1");
        }

        @Override
        public int compareTo(Mapping other) {
            return ORDER.compare(this, other);
        }
    }

    private Mappings() {
    }

    /** In the order of addresses. */
    public static List<Mapping> list() {
        Mappings reader = new Mappings();
        StaticWebApplicationContext nothing = new StaticWebApplicationContext();
        nothing.setServletContext(new MockServletContext());
        nothing.refresh();
        reader.setApplicationContext(nothing);
        reader.afterPropertiesSet();
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        Set<Mapping> found = new TreeSet<>();
        scan.findCandidateComponents("cn.jinchuanggu").stream().map(bean -> load(bean.getBeanClassName())).filter(Mappings::isProduct)
                .forEach(controller -> reader.read(controller).forEach(found::add));
        return List.copyOf(found);
    }

    private Stream<Mapping> read(Class<?> controller) {
        Map<Method, RequestMappingInfo> handlers = MethodIntrospector.selectMethods(controller,
                (MethodIntrospector.MetadataLookup<RequestMappingInfo>) method -> getMappingForMethod(method, controller));
        List<Mapping> found = new ArrayList<>();
        handlers.forEach((handler, info) -> info.getPatternValues().forEach(path -> {
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            (methods.isEmpty() ? WHATEVER : methods).forEach(method -> found.add(new Mapping(method.name(), path, handler)));
        }));
        return found.stream();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isProduct(Class<?> controller) {
        return controller.getProtectionDomain().getCodeSource().getLocation().getPath().endsWith("/target/classes/");
    }
}
