package io.zhijia.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhijia.operation.NamedByClassTests.Shelf.Books;
import io.zhijia.operation.NamedByClassTests.Shelf.JdbcBooks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.MethodParameter;

class NamedByClassTests {

    private static final String ADAPTER = "io.zhijia.operation.JdbcPort";

    @Test
    void suggestsThePartNamedLikeTheClass() {
        assertThat(suggested(0, Reader.class.getName())).isEqualTo(Reader.class.getName());
    }

    @Test
    void suggestsTheAdapterOfAPort() {
        assertThat(suggested(1, ADAPTER)).isEqualTo(ADAPTER);
    }

    @Test
    void leavesToSpringWhatHasNoSuchName() {
        assertThat(suggested(0, "reader")).isNull();
        assertThat(suggested(1, Port.class.getName())).isNull();
    }

    @Test
    void aNameAskedForGoesFirst() {
        assertThat(suggested(2, Reader.class.getName())).isEqualTo("another");
    }

    /** Of two that fit, the one Spring was told to prefer. */
    @Test
    void whatIsPreferredStaysPreferred() {
        var parts = parts("io.zhijia.operation.JdbcBooks", JdbcBooks.class);
        var preferred = new RootBeanDefinition(Shelf.Lent.class);
        preferred.setPrimary(true);
        parts.registerBeanDefinition("lent", preferred);
        assertThat(parts.createBean(Shelf.class).books).isInstanceOf(Shelf.Lent.class);
    }

    @Test
    void thePartIsFoundByItsName() {
        var parts = parts("io.zhijia.operation.JdbcBooks", JdbcBooks.class);
        parts.registerBeanDefinition("lent", new RootBeanDefinition(Shelf.Lent.class));
        assertThat(parts.createBean(Shelf.class).books)
                .as("asked by type alone, two would fit")
                .isInstanceOf(JdbcBooks.class);
    }

    private static @Nullable String suggested(int argument, String present) {
        var parts = parts(present, Reader.class);
        var asked = new MethodParameter(Asking.class.getDeclaredConstructors()[0], argument);
        return parts.getAutowireCandidateResolver().getSuggestedName(new DependencyDescriptor(asked, true));
    }

    private static DefaultListableBeanFactory parts(String name, Class<?> type) {
        var parts = new DefaultListableBeanFactory();
        parts.setAutowireCandidateResolver(new NamedByClass());
        parts.registerBeanDefinition(name, new RootBeanDefinition(type));
        return parts;
    }

    interface Port {}

    static class Reader {}

    record Asking(
            Reader reader, Port port, @Qualifier("another") Reader named) {}

    static final class Shelf {

        interface Books {}

        static class JdbcBooks implements Books {}

        static class Lent implements Books {}

        private final Books books;

        Shelf(Books books) {
            this.books = books;
        }
    }
}
