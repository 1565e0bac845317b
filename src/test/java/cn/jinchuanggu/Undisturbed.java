package cn.jinchuanggu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A class that looks at how long something takes: it comes last, when nothing runs {@linkplain BesideOthers beside it} any more. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Order(Integer.MAX_VALUE)
@ResourceLock(BesideOthers.PLACE)
public @interface Undisturbed {
}
