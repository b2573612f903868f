package org.proviso.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.proviso.core.model.Act;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;
import org.proviso.core.model.Evidence;
import org.proviso.core.model.Lane;
import org.proviso.core.model.Party;
import org.proviso.core.model.Quantity;
import org.proviso.core.register.EntryId;
import org.proviso.core.register.Informant;
import org.proviso.core.register.MatterId;
import org.proviso.core.register.clocks.Clock;
import org.proviso.core.register.clocks.LastDay;
import org.proviso.core.register.links.Holding;
import org.proviso.core.register.links.Summand;
import org.proviso.core.register.lists.Backing;
import org.proviso.core.register.lists.Head;
import org.proviso.core.register.lists.Stand;
import org.proviso.core.register.lists.WantedStates;

/** What lists show of an entry as bytes and back. Numbers are packed seven bits a byte, texts are UTF-8 behind their length. */
final class ListingBytes {
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private ListingBytes() {}

    static byte[] of(Head head) {
        Out out = new Out();
        out.text(head.id().value());
        out.text(head.lane().name());
        out.text(head.title());
        out.flag(head.pointer());
        out.texts(head.actors());
        out.list(head.actorIds(), id -> out.text(id.value()));
        out.texts(head.counterparts());
        backing(out, head.backing());
        out.optional(head.amount(), amount -> summand(out, amount));
        out.optional(head.holding(), holding -> HoldingBytes.put(out, holding));
        return out.bytes.toByteArray();
    }

    /** @param matter that the entry belongs to now */
    static Head head(byte[] bytes, MatterId matter) {
        In in = new In(bytes);
        EntryId id = new EntryId(in.text());
        Lane lane = Lane.valueOf(in.text());
        String title = in.text();
        return new Head(
                id,
                lane,
                title,
                in.flag(),
                in.texts(),
                in.list(() -> new ActorId(in.text())),
                in.texts(),
                backing(in),
                in.optional(() -> summand(in, id, matter)),
                in.optional(() -> new Holding(id, matter, title, lane, HoldingBytes.steps(in))));
    }

    static byte[] of(Stand stand) {
        Out out = new Out();
        out.text(stand.label());
        out.text(stand.acts());
        out.optional(stand.since(), out::day);
        out.list(stand.acting(), party -> {
            out.text(party.name());
            out.optional(party.id(), id -> out.text(id.value()));
        });
        out.flag(stand.dated());
        out.list(stand.amounts(), amount -> quantity(out, amount));
        out.optional(stand.condition(), out::text);
        backing(out, stand.backing());
        out.list(stand.plans(), plan -> {
            out.text(plan.act().name());
            out.day(plan.effective());
            out.day(plan.until());
            out.flag(plan.due());
            out.text(plan.words());
        });
        out.list(stand.lastDays(), last -> {
            out.text(last.kind().name());
            out.day(last.until());
            out.text(last.exact());
            out.text(last.passed());
            out.day(last.told());
            out.optional(last.beneath(), act -> out.text(act.name()));
        });
        out.optional(stand.shown(), shown -> {
            out.text(shown.claim().value());
            out.document(shown.evidence().document());
            out.number(shown.evidence().start());
            out.number(shown.evidence().end());
            out.text(shown.evidence().exact());
            out.text(shown.document());
        });
        out.flag(stand.disputed());
        out.texts(stand.why());
        return out.bytes.toByteArray();
    }

    /** Whether the state, with which the bytes of a stand begin, is one of these; nothing else is read. */
    static boolean isIn(WantedStates states, byte[] stand) {
        In in = new In(stand);
        return states.have(in.text(), in.text());
    }

    static Stand stand(byte[] bytes) {
        In in = new In(bytes);
        return new Stand(
                in.text(),
                in.text(),
                in.optional(in::day),
                in.list(() -> new Party(in.text(), in.optional(() -> new ActorId(in.text())))),
                in.flag(),
                in.list(() -> quantity(in)),
                in.optional(in::text),
                backing(in),
                in.list(() -> new Stand.Plan(Act.valueOf(in.text()), in.day(), in.day(), in.flag(), in.text())),
                in.list(() -> new LastDay(
                        Clock.Kind.valueOf(in.text()),
                        in.day(),
                        in.text(),
                        in.text(),
                        in.day(),
                        in.optional(() -> Act.valueOf(in.text())))),
                in.optional(() -> new Stand.Shown(
                        new ClaimId(in.text()),
                        new Evidence(in.document(), (int) in.number(), (int) in.number(), in.text()),
                        in.text())),
                in.flag(),
                in.texts());
    }

    private static void backing(Out out, Backing backing) {
        out.number(backing.origins());
        out.number(backing.documents());
        out.number(backing.pages());
        out.number(backing.undecided());
        out.texts(backing.cited());
        out.list(backing.informants(), informant -> {
            out.text(informant.kind().name());
            out.text(informant.name());
            out.number(informant.number());
        });
        out.texts(backing.speakers());
        out.flag(backing.onlyAltered());
    }

    private static Backing backing(In in) {
        return new Backing(
                (int) in.number(),
                (int) in.number(),
                (int) in.number(),
                (int) in.number(),
                in.texts(),
                in.list(() -> new Informant(Informant.Kind.valueOf(in.text()), in.text(), (int) in.number())),
                in.texts(),
                in.flag());
    }

    private static void summand(Out out, Summand amount) {
        out.text(amount.group());
        quantity(out, amount.quantity());
        out.text(amount.act().name());
        out.text(amount.same());
        out.flag(amount.total());
        out.flag(amount.many());
        out.list(amount.documents().stream().sorted().toList(), out::wide);
    }

    private static Summand summand(In in, EntryId entry, MatterId matter) {
        return new Summand(
                entry,
                matter,
                in.text(),
                quantity(in),
                Act.valueOf(in.text()),
                in.text(),
                in.flag(),
                in.flag(),
                documents(in));
    }

    private static Set<Long> documents(In in) {
        return new HashSet<>(in.list(in::wide));
    }

    private static void quantity(Out out, Quantity quantity) {
        out.text(quantity.value().toString());
        out.text(quantity.unit());
        out.text(quantity.approx().name());
    }

    private static Quantity quantity(In in) {
        return new Quantity(new BigDecimal(in.text()), in.text(), Quantity.Approx.valueOf(in.text()));
    }

    static final class Out {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

        void number(long number) {
            long rest = number;
            while ((rest & -MORE) != 0) {
                bytes.write((int) (rest & (MORE - 1)) | MORE);
                rest >>>= BITS;
            }
            bytes.write((int) rest);
        }

        void wide(long number) {
            bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        }

        void flag(boolean flag) {
            bytes.write(flag ? 1 : 0);
        }

        /** The sign goes to the last bit, so that days around 1970 are short. */
        void day(LocalDate day) {
            long number = day.toEpochDay();
            number((number << 1) ^ (number >> (Long.SIZE - 1)));
        }

        void text(String text) {
            byte[] encoded = text.getBytes(UTF_8);
            number(encoded.length);
            bytes.writeBytes(encoded);
        }

        void document(DocumentId document) {
            bytes.writeBytes(PageIds.of(document));
        }

        void texts(List<String> texts) {
            list(texts, this::text);
        }

        <T> void list(List<T> list, Consumer<T> writer) {
            number(list.size());
            list.forEach(writer);
        }

        <T> void optional(Optional<T> value, Consumer<T> writer) {
            flag(value.isPresent());
            value.ifPresent(writer);
        }
    }

    static final class In {
        private final ByteBuffer bytes;

        In(byte[] bytes) {
            this.bytes = ByteBuffer.wrap(bytes);
        }

        long number() {
            long number = 0;
            int shift = 0;
            byte one;
            do {
                one = bytes.get();
                number |= (long) (one & (MORE - 1)) << shift;
                shift += BITS;
            } while ((one & MORE) != 0);
            return number;
        }

        long wide() {
            return bytes.getLong();
        }

        boolean flag() {
            return bytes.get() == 1;
        }

        LocalDate day() {
            long number = number();
            return LocalDate.ofEpochDay((number >>> 1) ^ -(number & 1));
        }

        String text() {
            int length = (int) number();
            String text = new String(bytes.array(), bytes.position(), length, UTF_8);
            bytes.position(bytes.position() + length);
            return text;
        }

        DocumentId document() {
            byte[] id = new byte[32];
            bytes.get(id);
            return PageIds.document(id);
        }

        List<String> texts() {
            return list(this::text);
        }

        <T> List<T> list(Supplier<T> reader) {
            int size = (int) number();
            List<T> list = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                list.add(reader.get());
            }
            return list;
        }

        <T> Optional<T> optional(Supplier<T> reader) {
            return flag() ? Optional.of(reader.get()) : Optional.empty();
        }
    }
}
