package org.scholion.core.registers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.scholion.model.Casebook;
import org.scholion.model.Entity;
import org.scholion.model.ModelPackage;

/** The entities of a casebook by their identifiers; stays right when some come or go. For the thread that edits. */
public final class EntityLookup extends AdapterImpl {

    private Map<String, Entity> entities;

    private EntityLookup() {
    }

    /** The one of a casebook, made when it is asked for first. */
    public static EntityLookup of(Casebook casebook) {
        if (EcoreUtil.getExistingAdapter(casebook, EntityLookup.class) instanceof EntityLookup known) {
            return known;
        }
        var lookup = new EntityLookup();
        casebook.eAdapters().add(lookup);
        return lookup;
    }

    public Optional<Entity> find(String id) {
        if (entities == null) {
            entities = new HashMap<>();
            ((Casebook) getTarget()).getEntities().forEach(entity -> entities.put(entity.getId(), entity));
        }
        return Optional.ofNullable(entities.get(id));
    }

    @Override
    public void notifyChanged(Notification change) {
        if (change.getFeature() == ModelPackage.eINSTANCE.getCasebook_Entities()) {
            entities = null;
        }
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == EntityLookup.class;
    }
}
