package cn.jinchuanggu.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/**
 * Finds in the code of a class the methods that put a question to the graph together from pieces. Constants that the compiler
 * joins are one piece; whatever is joined while the program runs could carry what somebody typed.
 */
final class GluedCypher {

    /** Words of Cypher as the product writes them. */
    private static final Pattern CYPHER = Pattern.compile("\\b(MATCH|MERGE|CREATE) *\\(|\\b(UNWIND|DETACH|RETURN|WHERE|FOREACH|ORDER BY|CALL) ");
    private static final Set<String> GLUE = Set.of("java/lang/String.formatted", "java/lang/String.format", "java/lang/String.join", "java/lang/String.concat",
            "java/lang/String.replace", "java/lang/String.replaceAll", "java/lang/String.repeat", "java/lang/StringBuilder.append", "java/util/stream/Collectors.joining");

    private GluedCypher() {
    }

    /** Class and method of each, such as {@code CatalogueCypher.match}. */
    static List<String> methodsOf(Class<?> type) {
        List<String> glued = new ArrayList<>();
        try (InputStream in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            new ClassReader(in).accept(new ClassVisitor(Opcodes.ASM9) {

                @Override
                public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                    return new Method(simpleName(type) + "." + name.replaceFirst("^lambda\\$(\\w+)\\$\\d+$", "$1"), glued);
                }
            }, ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return glued;
    }

    private static String simpleName(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1);
    }

    private static final class Method extends MethodVisitor {

        private final String name;
        private final List<String> found;
        private boolean speaksCypher;
        private boolean glues;
        private boolean joinsCypher;

        Method(String name, List<String> found) {
            super(Opcodes.ASM9);
            this.name = name;
            this.found = found;
        }

        @Override
        public void visitLdcInsn(Object value) {
            speaksCypher |= value instanceof String text && CYPHER.matcher(text).find();
        }

        @Override
        public void visitInvokeDynamicInsn(String called, String descriptor, Handle bootstrap, Object... arguments) {
            if (called.equals("makeConcatWithConstants")) {
                // constants stand in the recipe itself
                joinsCypher |= CYPHER.matcher(String.valueOf(arguments[0])).find();
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String called, String descriptor, boolean isInterface) {
            glues |= GLUE.contains(owner + "." + called);
        }

        @Override
        public void visitEnd() {
            if (joinsCypher || speaksCypher && glues) {
                found.add(name);
            }
        }
    }
}
