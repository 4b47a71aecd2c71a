package org.tiean.ledger.boundary;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An import of a table, {@code (Reader, String fileName)}, that stands in the record: which register took in
 * which bytes, when and by whom. Entry and effect commit together.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RecordedImport {

    /** The register, e.g. {@code power-items}. */
    @Nonbinding
    String value() default "";
}
