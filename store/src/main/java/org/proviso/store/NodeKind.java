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
        this.heads = "select s.block, s.size, h.head from resolve_size s left join " + table + "_head h"
                + " on h.block = s.block where s.kind = " + number + " and s.block in (?)";
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
