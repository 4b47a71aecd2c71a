package org.tiean.workflow.control;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.AbstractMap;
import java.util.Set;

/** The {@code @Named} beans as a map, so that an expression in a process can call a boundary method. */
class NamedBeans extends AbstractMap<Object, Object> {

    private final BeanManager beans;

    NamedBeans(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String text && !beans.getBeans(text).isEmpty();
    }

    @Override
    public Object get(Object name) {
        if (!containsKey(name)) {
            return null;
        }
        Bean<?> bean = beans.resolve(beans.getBeans((String) name));
        return beans.getReference(bean, Object.class, beans.createCreationalContext(bean));
    }

    /** Beans are found by name only; nobody lists them. */
    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
