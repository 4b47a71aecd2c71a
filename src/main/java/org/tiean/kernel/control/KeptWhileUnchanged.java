package org.tiean.kernel.control;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a question whose answer follows from its words and from registers that seldom change (settings, holiday tables,
 * agencies, staff, power lists) and from nothing else. The answer is kept in memory until one of the {@link Registers}
 * changes, on whatever node. It is shared by all threads: a value, or an entity read only and whole.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface KeptWhileUnchanged {

    /** The registers it is read from. */
    @Nonbinding
    Registers.Name[] value() default {};
}
