-- The log of chain heads (记录链头公开日志): every few minutes the heads of all chains that moved go as leaves into one
-- append-only Merkle tree in the manner of RFC 6962. What a leaf, a node and a head are, and how anyone can check them:
-- org/tiean/ledger/record-specification.md

CREATE TABLE tiean.log_leaf (
    idx       bigint      PRIMARY KEY CHECK (idx >= 0),
    chain     text        NOT NULL,
    seq       bigint      NOT NULL,
    leaf      bytea       NOT NULL,
    logged_at timestamptz NOT NULL,
    UNIQUE (chain, seq),
    FOREIGN KEY (chain, seq) REFERENCES tiean.ledger_entry (chain, seq)
);

-- Complete subtrees: node (level, idx) covers the leaves idx * 2^level until (idx + 1) * 2^level. Every proof is made of
-- a few of them.
CREATE TABLE tiean.log_node (
    level smallint NOT NULL CHECK (level BETWEEN 0 AND 62),
    idx   bigint   NOT NULL CHECK (idx >= 0),
    hash  bytea    NOT NULL CHECK (octet_length(hash) = 32),
    PRIMARY KEY (level, idx)
);
-- a leaf is asked for by its hash
CREATE INDEX log_node_leaf ON tiean.log_node (hash) WHERE level = 0;

CREATE TABLE tiean.log_head (
    size    bigint      PRIMARY KEY CHECK (size > 0),
    id      uuid        NOT NULL UNIQUE,
    root    bytea       NOT NULL CHECK (octet_length(root) = 32),
    head    bytea       NOT NULL CHECK (octet_length(head) <= 1024),
    made_at timestamptz NOT NULL
);

-- Signature and time stamp follow outside the transaction of the head, by the outbox.
CREATE TABLE tiean.log_seal (
    size         bigint      PRIMARY KEY REFERENCES tiean.log_head (size),
    algorithm    text        NOT NULL CHECK (algorithm IN ('SHA256withRSA', 'SHA256withECDSA')),
    signature    bytea       NOT NULL,
    certificates text        NOT NULL,
    stamp        bytea       NOT NULL,
    stamped_at   timestamptz NOT NULL
);

CREATE FUNCTION tiean.log_leaf_guard() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog SET enable_seqscan = off AS $$
BEGIN
    IF NEW.idx IS DISTINCT FROM (SELECT coalesce(max(l.idx) + 1, 0) FROM tiean.log_leaf l) THEN
        RAISE EXCEPTION 'the log is append-only: leaf % is not the next', NEW.idx USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NEW.seq <= (SELECT coalesce(max(l.seq), 0) FROM tiean.log_leaf l WHERE l.chain = NEW.chain) THEN
        RAISE EXCEPTION 'the log is append-only: % went further before', NEW.chain USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NEW.leaf IS DISTINCT FROM (
            SELECT convert_to('{"chain":"' || e.chain || '","hash":"' || encode(e.hash, 'hex') || '","seq":' || e.seq || ',"v":1}', 'UTF8')
            FROM tiean.ledger_entry e WHERE e.chain = NEW.chain AND e.seq = NEW.seq) THEN
        RAISE EXCEPTION 'the log is append-only: leaf % is not the entry it names', NEW.idx USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION tiean.log_node_guard() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog SET enable_seqscan = off AS $$
BEGIN
    IF NEW.hash IS DISTINCT FROM (CASE WHEN NEW.level = 0
            THEN (SELECT sha256('\x00'::bytea || l.leaf) FROM tiean.log_leaf l WHERE l.idx = NEW.idx)
            ELSE (SELECT sha256('\x01'::bytea || a.hash || b.hash) FROM tiean.log_node a, tiean.log_node b
                  WHERE a.level = NEW.level - 1 AND a.idx = NEW.idx * 2 AND b.level = NEW.level - 1 AND b.idx = NEW.idx * 2 + 1) END) THEN
        RAISE EXCEPTION 'the log is append-only: node % of level % does not follow from its children', NEW.idx, NEW.level
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION tiean.log_head_guard() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF NEW.size IS DISTINCT FROM (SELECT max(l.idx) + 1 FROM tiean.log_leaf l)
            OR convert_from(NEW.head, 'UTF8')::jsonb ->> 'root' IS DISTINCT FROM encode(NEW.root, 'hex')
            OR convert_from(NEW.head, 'UTF8')::jsonb ->> 'size' IS DISTINCT FROM NEW.size::text THEN
        RAISE EXCEPTION 'the log is append-only: head % is not that of the tree', NEW.size USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER log_leaf_guard BEFORE INSERT ON tiean.log_leaf FOR EACH ROW EXECUTE FUNCTION tiean.log_leaf_guard();
CREATE TRIGGER log_node_guard BEFORE INSERT ON tiean.log_node FOR EACH ROW EXECUTE FUNCTION tiean.log_node_guard();
CREATE TRIGGER log_head_guard BEFORE INSERT ON tiean.log_head FOR EACH ROW EXECUTE FUNCTION tiean.log_head_guard();
CREATE TRIGGER log_leaf_refuse BEFORE UPDATE OR DELETE OR TRUNCATE ON tiean.log_leaf FOR EACH STATEMENT EXECUTE FUNCTION tiean.ledger_refuse();
CREATE TRIGGER log_node_refuse BEFORE UPDATE OR DELETE OR TRUNCATE ON tiean.log_node FOR EACH STATEMENT EXECUTE FUNCTION tiean.ledger_refuse();
CREATE TRIGGER log_head_refuse BEFORE UPDATE OR DELETE OR TRUNCATE ON tiean.log_head FOR EACH STATEMENT EXECUTE FUNCTION tiean.ledger_refuse();
CREATE TRIGGER log_seal_refuse BEFORE UPDATE OR DELETE OR TRUNCATE ON tiean.log_seal FOR EACH STATEMENT EXECUTE FUNCTION tiean.ledger_refuse();

-- Also where a session pretends to be a replica, in which ordinary triggers sleep.
ALTER TABLE tiean.log_leaf ENABLE ALWAYS TRIGGER log_leaf_guard;
ALTER TABLE tiean.log_leaf ENABLE ALWAYS TRIGGER log_leaf_refuse;
ALTER TABLE tiean.log_node ENABLE ALWAYS TRIGGER log_node_guard;
ALTER TABLE tiean.log_node ENABLE ALWAYS TRIGGER log_node_refuse;
ALTER TABLE tiean.log_head ENABLE ALWAYS TRIGGER log_head_guard;
ALTER TABLE tiean.log_head ENABLE ALWAYS TRIGGER log_head_refuse;
ALTER TABLE tiean.log_seal ENABLE ALWAYS TRIGGER log_seal_refuse;

DO $$
BEGIN
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'tiean_app') THEN
        REVOKE ALL ON tiean.log_leaf, tiean.log_node, tiean.log_head, tiean.log_seal FROM tiean_app;
        GRANT SELECT, INSERT ON tiean.log_leaf, tiean.log_node, tiean.log_head, tiean.log_seal TO tiean_app;
    END IF;
END $$;
