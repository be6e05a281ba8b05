package io.zhijia.fileset;

import io.zhijia.tenancy.UnionId;
import java.util.List;
import java.util.Optional;

/** All sets of books there are. */
interface FileSets {

    /** The latest first; templates by their names. */
    List<FileSet> all(UnionId union);

    /**
     * The set with this id.
     *
     * @throws java.util.NoSuchElementException if this union has none
     */
    FileSet get(UnionId union, FileSetId id);

    /** With their parts, in their order. */
    List<Book> books(UnionId union, FileSetId set);

    Optional<Place> find(UnionId union, PartId part);

    /** A part with the book and the set it is in. */
    record Place(FileSet set, Book book, Part part) {}

    /** One after another, so that two who open the same year at once do not open it twice. */
    void oneAtATime(UnionId union);

    void add(FileSet set, List<Book> books);

    void remove(UnionId union, FileSetId set);

    /** A new book, or other facts of one that is there; its parts are kept by themselves. */
    void keep(UnionId union, FileSetId set, Book book);

    void remove(UnionId union, BookId book);

    /** A new part at the end, or other facts of one that is there. */
    void keep(UnionId union, BookId book, Part part);

    void remove(UnionId union, PartId part);

    List<Leaf> leaves(UnionId union, FileSetId set);

    void keep(UnionId union, FileSetId set, Leaf leaf);

    void removeLeaf(UnionId union, java.util.UUID leaf);
}
