#!/usr/bin/env python3
"""Prints what a Muster topic holds, as JSON lines.

    consume.py BOOTSTRAP REGISTRY TOPIC          for example: localhost:9092 http://localhost:8081 muster.troop-totals

Needs the packages confluent-kafka and avro (Debian: python3-confluent-kafka python3-avro).
"""
import io
import json
import sys
import urllib.request

import avro.io
import avro.schema
from confluent_kafka import OFFSET_BEGINNING, Consumer, TopicPartition

bootstrap, registry, topic = sys.argv[1:]
readers = {}


def decode(value):
    """The Confluent wire format: a zero, the schema's id in four bytes, the Avro bytes."""
    schema_id = int.from_bytes(value[1:5], "big")
    if schema_id not in readers:
        with urllib.request.urlopen(f"{registry}/apis/ccompat/v7/schemas/ids/{schema_id}") as answer:
            readers[schema_id] = avro.io.DatumReader(avro.schema.parse(json.load(answer)["schema"]))
    return readers[schema_id].read(avro.io.BinaryDecoder(io.BytesIO(value[5:])))


consumer = Consumer({
    "bootstrap.servers": bootstrap,
    "group.id": "consume.py",
    "enable.auto.commit": False,
    "isolation.level": "read_committed",
    "enable.partition.eof": True,
})
partitions = consumer.list_topics(topic, timeout=10).topics[topic].partitions
consumer.assign([TopicPartition(topic, partition, OFFSET_BEGINNING) for partition in partitions])
unread = set(partitions)
while unread:
    message = consumer.poll(10)
    if message is None:
        sys.exit(f"No answer from {bootstrap} for {topic}")
    if message.error():
        unread.discard(message.partition())
        continue
    value = message.value() and decode(message.value())
    print(json.dumps({"key": message.key().decode(), "value": value}, default=str))
consumer.close()
