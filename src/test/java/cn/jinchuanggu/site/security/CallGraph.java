package cn.jinchuanggu.site.security;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which code of the product can run when a method is called, by the calls that stand in the classes; what is called through an interface
 * may be any of its implementations. More than really runs, never less but for reflection and events.
 */
final class CallGraph {

    private static final String ROOT = "cn.jinchuanggu.";
    private static final JavaClasses PRODUCT = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("cn.jinchuanggu");

    private CallGraph() {
    }

    /** Names of the ledgers that code reachable from here names and writes to; {@code journal} must be reached as well. */
    static Set<String> ledgersWrittenFrom(Method handler) {
        Set<JavaCodeUnit> reached = reachable(handler);
        boolean writes = reached.stream().anyMatch(u -> u.getOwner().getSimpleName().equals("Journal") && List.of("append", "note").contains(u.getName()));
        Set<String> ledgers = new TreeSet<>();
        if (writes) {
            reached.stream().filter(CallGraph::appends).flatMap(u -> u.getFieldAccesses().stream()).filter(a -> a.getTargetOwner().getSimpleName().equals("Ledger"))
                    .forEach(a -> ledgers.add(a.getName()));
            ledgers.remove("$VALUES");
        }
        return ledgers;
    }

    /** Whether a method itself hands an entry to the journal, so that the ledger it names is the one written. */
    private static boolean appends(JavaCodeUnit unit) {
        return calls(unit).anyMatch(a -> a.getTargetOwner().getSimpleName().equals("Journal") && List.of("append", "note").contains(a.getName()));
    }

    private static Set<JavaCodeUnit> reachable(Method handler) {
        JavaClass controller = PRODUCT.get(handler.getDeclaringClass());
        Set<JavaCodeUnit> reached = new HashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>(List.of(controller.getMethod(handler.getName(), handler.getParameterTypes())));
        while (!open.isEmpty()) {
            JavaCodeUnit next = open.pop();
            if (reached.add(next)) {
                calls(next).filter(a -> a.getTargetOwner().getFullName().startsWith(ROOT)).flatMap(CallGraph::targets).forEach(open::add);
            }
        }
        return reached;
    }

    private static Stream<JavaAccess<?>> calls(JavaCodeUnit unit) {
        return Stream.<Set<? extends JavaAccess<?>>>of(unit.getMethodCallsFromSelf(), unit.getConstructorCallsFromSelf(), unit.getMethodReferencesFromSelf(),
                unit.getConstructorReferencesFromSelf()).flatMap(some -> some.stream());
    }

    private static Stream<JavaCodeUnit> targets(JavaAccess<?> access) {
        Stream<JavaCodeUnit> here = access.getTarget().resolveMember().stream().filter(JavaCodeUnit.class::isInstance).map(JavaCodeUnit.class::cast);
        JavaClass owner = access.getTargetOwner();
        Stream<JavaCodeUnit> below = owner.getAllSubclasses().stream().flatMap(c -> c.getCodeUnits().stream()).filter(u -> u.getName().equals(access.getName())
                && !u.isConstructor() && Arrays.equals(types(u), types(access)));
        return Stream.concat(here, below);
    }

    private static String[] types(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
    }

    private static String[] types(JavaAccess<?> access) {
        return access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget target
                ? target.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new) : new String[0];
    }
}
