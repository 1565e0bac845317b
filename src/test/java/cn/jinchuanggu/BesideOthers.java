package cn.jinchuanggu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A long class with platforms of its own, which looks at no time: it runs beside the classes that share one platform. One such
 * class runs at a time, and its tests one after another, which the lock sees to.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(BesideOthers.PLACE)
public @interface BesideOthers {

    /** What only one class has at a time. */
    String PLACE = "the place beside the others";
}
