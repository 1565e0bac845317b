package cn.jinchuanggu.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.Label;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/**
 * Reads in the code of a page class where the name of a view comes from. Thymeleaf runs expressions in names, so a name is
 * a constant, a choice between constants, what another method of the class returns, or a redirect.
 */
final class ViewNames {

    private static final String CONSTANT = "";
    /** A constant of its kind with the id of a listing behind it. */
    private static final String OWN_ADDRESS = "cn/jinchuanggu/listing/ListingKind.href";

    private final Map<String, List<String>> sourcesByMethod = new HashMap<>();
    private final String owner;

    private ViewNames(Class<?> type) {
        owner = type.getName().replace('.', '/');
        try (InputStream in = type.getResourceAsStream("/" + owner + ".class")) {
            new ClassReader(in).accept(new Methods(), ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What the names that this method returns come from, other than constants; empty when all is well. */
    static List<String> doubtfulSources(Class<?> type, String method) {
        return new ViewNames(type).doubtful(method, new HashSet<>());
    }

    private List<String> doubtful(String method, Set<String> seen) {
        List<String> doubtful = new ArrayList<>();
        if (seen.add(method)) {
            for (String source : sourcesByMethod.getOrDefault(method, List.of())) {
                if (source.startsWith(owner + ".")) {
                    doubtful.addAll(doubtful(source.substring(owner.length() + 1), seen));
                } else if (!source.equals(CONSTANT)) {
                    doubtful.add(method + " <- " + source);
                }
            }
        }
        return doubtful;
    }

    private final class Methods extends ClassVisitor {

        Methods() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            List<String> sources = sourcesByMethod.computeIfAbsent(name, n -> new ArrayList<>());
            return descriptor.endsWith(")Ljava/lang/String;") ? new Returns(sources) : null;
        }
    }

    /** Notes for each return what was put on the stack last, on every way that leads there. */
    private final class Returns extends MethodVisitor {

        private final List<String> sources;
        private final Map<Label, List<String>> jumpedWith = new HashMap<>();
        private List<String> last = List.of();

        Returns(List<String> sources) {
            super(Opcodes.ASM9);
            this.sources = sources;
        }

        @Override
        public void visitLdcInsn(Object value) {
            last = List.of(CONSTANT);
        }

        @Override
        public void visitMethodInsn(int opcode, String type, String name, String descriptor, boolean isInterface) {
            last = List.of(type + "." + name);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            String recipe = arguments.length > 0 ? String.valueOf(arguments[0]) : "";
            boolean redirect = recipe.startsWith("redirect:/") || recipe.equals("redirect:\u0001") && last.equals(List.of(OWN_ADDRESS));
            last = List.of(redirect ? CONSTANT : "glued text");
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            last = List.of("variable " + variable);
        }

        @Override
        public void visitFieldInsn(int opcode, String type, String name, String descriptor) {
            last = List.of("field " + name);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            // a cast says nothing about where the value came from
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (opcode == Opcodes.GOTO) {
                jumpedWith.computeIfAbsent(label, l -> new ArrayList<>()).addAll(last);
                last = List.of();
            }
        }

        @Override
        public void visitLabel(Label label) {
            List<String> all = new ArrayList<>(last);
            all.addAll(jumpedWith.getOrDefault(label, List.of()));
            last = all;
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.ARETURN) {
                sources.addAll(last);
            }
            last = List.of();
        }
    }
}
