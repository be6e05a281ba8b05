package io.zhijia.database;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@EmptyDatabase
class MigrationMarkTests {

    private final Database database;
    private final Flyway flyway;
    private final DataSource owner;
    private final JdbcClient sql;

    MigrationMarkTests(Database database, Flyway flyway) {
        this.database = database;
        this.flyway = flyway;
        this.owner = flyway.getConfiguration().getDataSource();
        this.sql = JdbcClient.create(owner);
    }

    @Test
    void whereTheMarkStandsNoModuleIsAskedAndAnywhereElseEveryOneIs() {
        var carried = MigrationMark.ofScripts(database.app().name());
        assertThat(carried.stands(owner)).isTrue();

        sql.sql("drop schema voice cascade").update();
        migrate();
        assertThat(hasVoice()).as("the mark stood, so nobody looked").isFalse();

        new MigrationMark("migrations of an older version").leave(owner);
        assertThat(carried.stands(owner)).isFalse();
        migrate();
        assertThat(hasVoice()).isTrue();
        assertThat(carried.stands(owner)).isTrue();
    }

    @Test
    void anotherRoleForTheAppIsAnotherMark() {
        assertThat(MigrationMark.ofScripts("somebody"))
                .isNotEqualTo(MigrationMark.ofScripts(database.app().name()))
                .isEqualTo(MigrationMark.ofScripts("somebody"));
    }

    private void migrate() {
        new ModuleMigrations(flyway.getConfiguration(), database.app().name()).run();
    }

    private boolean hasVoice() {
        return sql.sql("select to_regclass('voice.suggestion') is not null")
                .query(Boolean.class)
                .single();
    }
}
