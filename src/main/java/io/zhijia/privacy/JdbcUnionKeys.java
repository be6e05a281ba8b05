package io.zhijia.privacy;

import io.zhijia.tenancy.UnionId;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUnionKeys implements UnionKeys {

    private final JdbcClient jdbc;

    JdbcUnionKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SortedMap<Integer, KeyFile.Wrapped> all(UnionId union) {
        var keys = new TreeMap<Integer, KeyFile.Wrapped>();
        jdbc.sql("select version, wrapped_by, wrapped from privacy.data_key where union_id = ?")
                .param(union.value())
                .query((RowCallbackHandler)
                        row -> keys.put(row.getInt(1), new KeyFile.Wrapped(row.getString(2), row.getBytes(3))));
        return keys;
    }

    @Override
    public void add(UnionId union, int version, KeyFile.Wrapped key) {
        jdbc.sql("insert into privacy.data_key values (?, ?, ?, ?, now()) on conflict do nothing")
                .params(union.value(), version, key.by(), key.bytes())
                .update();
    }
}
