package io.zhijia.operation;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;

/**
 * Finds what a constructor asks for by the name our parts bear, which is that of their class, or of a port's adapter. Asked by
 * type, Spring looks at all thousand of them for each.
 */
final class NamedByClass extends ContextAnnotationAutowireCandidateResolver {

    private static final String ADAPTER = "Jdbc";

    static void of(SpringApplication program) {
        program.addInitializers(context -> {
            if (context.getBeanFactory() instanceof DefaultListableBeanFactory parts) {
                parts.setAutowireCandidateResolver(new NamedByClass());
            }
        });
    }

    @Override
    public @Nullable String getSuggestedName(DependencyDescriptor wanted) {
        var said = super.getSuggestedName(wanted);
        return said == null ? nameOf(wanted.getDependencyType()) : said;
    }

    private @Nullable String nameOf(Class<?> type) {
        return type.isInterface()
                ? known(type.getPackageName() + "." + ADAPTER + type.getSimpleName())
                : known(type.getName());
    }

    private @Nullable String known(String name) {
        BeanFactory parts = getBeanFactory();
        return parts != null && parts.containsBean(name) ? name : null;
    }
}
