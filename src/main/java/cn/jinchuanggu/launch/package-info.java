/**
 * The first class that {@code java -jar} loads. It is compiled for Java 17, so that an older {@code java} on the path
 * still understands it, and goes on with a JDK that the platform can run on.
 *
 * <p>Not a place for anything of the platform itself. May use nothing but the JDK, in the language of Java 17.
 */
package cn.jinchuanggu.launch;
