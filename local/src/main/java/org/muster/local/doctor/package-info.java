/** Examines a running system, part by part: each examination gives {@link org.muster.local.doctor.Finding}s. */
package org.muster.local.doctor;
