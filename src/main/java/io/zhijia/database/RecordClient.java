package io.zhijia.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Everybody's {@link JdbcClient}, except that {@code query(SomeRecord.class)} reads with {@link RecordRows}. */
final class RecordClient {

    static JdbcClient around(JdbcClient plain) {
        return new JdbcClient() {
            @Override
            public StatementSpec sql(String sql) {
                return reading(plain.sql(sql));
            }
        };
    }

    private static StatementSpec reading(StatementSpec plain) {
        return (StatementSpec) Proxy.newProxyInstance(
                RecordClient.class.getClassLoader(), new Class<?>[] {StatementSpec.class}, (proxy, method, facts) -> {
                    if (method.getName().equals("query")
                            && facts != null
                            && facts[0] instanceof Class<?> type
                            && type.isRecord()) {
                        return plain.query(new RecordRows<>(type));
                    }
                    var answer = call(plain, method, facts);
                    return answer == plain ? proxy : answer; // one that takes a parameter goes on being ours
                });
    }

    private static @Nullable Object call(StatementSpec plain, Method method, @Nullable Object @Nullable [] facts)
            throws Throwable {
        try {
            return method.invoke(plain, facts);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private RecordClient() {}
}
