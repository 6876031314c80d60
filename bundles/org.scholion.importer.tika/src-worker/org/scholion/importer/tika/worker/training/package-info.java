/** Reads samples of all formats once, so that the virtual machine can keep the classes that this takes. */
package org.scholion.importer.tika.worker.training;
