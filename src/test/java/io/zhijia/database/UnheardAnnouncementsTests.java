package io.zhijia.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest(properties = {"zhijia.announcements.again=200ms", "zhijia.announcements.rest=0s"})
class UnheardAnnouncementsTests {

    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Listener listener;
    private final JdbcClient sql;

    UnheardAnnouncementsTests(
            ApplicationEventPublisher events, TransactionOperations transaction, Listener listener, JdbcClient sql) {
        this.events = events;
        this.transaction = transaction;
        this.listener = listener;
        this.sql = sql;
    }

    @Test
    void aListenerThatFailsOnceHearsItAgainAndThenNoMore() {
        var news = new News(UUID.randomUUID().toString());

        transaction.executeWithoutResult(status -> events.publishEvent(news));

        await().atMost(Duration.ofSeconds(20)).until(() -> listener.times() == 2);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(waiting(news)).isZero());
        assertThat(listener.times()).isEqualTo(2);
    }

    @Test
    void whatIsTakenBackIsNotAnnounced() {
        var news = new News("taken back");

        transaction.executeWithoutResult(status -> {
            events.publishEvent(news);
            status.setRollbackOnly();
        });

        assertThat(waiting(news)).isZero();
    }

    private int waiting(News news) {
        return sql.sql("select count(*) from database.event_publication where serialized_event like ?")
                .param("%" + news.what() + "%")
                .query(Integer.class)
                .single();
    }

    record News(String what) {}

    static class Listener {
        private final AtomicInteger heard = new AtomicInteger();

        int times() {
            return heard.get();
        }

        @ApplicationModuleListener
        void on(News news) {
            if (heard.incrementAndGet() == 1) {
                throw new IllegalStateException("somebody else was faster: " + news.what());
            }
        }
    }

    @TestConfiguration
    static class Ears {
        @Bean
        Listener listener() {
            return new Listener();
        }
    }
}
