package org.proviso.store;

/** Which nodes of the tables these are, and the statements that are theirs. */
enum NodeKind {
    TELLING(1, "resolve_telling"),
    STRAND(2, "resolve_strand");

    final int number;
    final String one;
    final String some;
    final String heads;
    final String ranks;
    final String putHead;
    final String dropHead;
    final String numberOf;
    final String lastNumber;
    final String put;
    final String drop;

    NodeKind(int number, String table) {
        this.number = number;
        this.one = "select node from " + table + " where id = ?";
        this.some = "select node from " + table + " where number in (?)";
        // the limit keeps the size from being looked up twice
        this.heads =
                "with asked (block) as (values (?)) select s.block, s.size, h.head from (select block, (select size"
                        + " from resolve_block b where b.kind = " + number + " and b.block = asked.block"
                        + BlockSizes.LAST
                        + ") as size from asked limit -1) s left join " + table + "_head h on h.block = s.block"
                        + " where s.size is not null";
        this.ranks = "select first, second, id, gist, number, block from resolve_block where kind = " + number
                + " and block in (?)";
        this.putHead = "insert into " + table + "_head (block, head) values (?, ?)"
                + " on conflict (block) do update set head = excluded.head";
        this.dropHead = "delete from " + table + "_head where block = ?";
        this.numberOf = "select number from " + table + " where id = ?";
        this.lastNumber = "select max(number) from " + table;
        this.put = "insert into " + table
                + " (number, id, node) values (?, ?, ?) on conflict (id) do update set node = excluded.node";
        this.drop = "delete from " + table + " where id = ?";
    }
}
