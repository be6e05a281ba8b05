package io.zhijia.compliance;

import io.zhijia.tenancy.UnionId;
import java.time.LocalDate;
import java.util.List;

/** All the forms, and the union's own rows in the list of what it processes. */
interface Forms {

    /**
     * One of them.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    Form get(UnionId union, FormId id);

    /** The newest first. */
    List<Form> all(UnionId union);

    /**
     * Adds it, or keeps it as it now stands.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if someone else saved it since it was read
     */
    void save(Form form);

    List<Form> concludedBefore(UnionId union, LocalDate before, int most);

    int removeConcludedBefore(UnionId union, LocalDate before);

    /** In the order they were added. */
    List<Processing> processing(UnionId union);

    void add(UnionId union, Processing row);

    void remove(UnionId union, int number);
}
