#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
#
# make.sh deb|rpm|tar: makes that file and leaves it, untried, in the stage folder that common.sh names.
# One compilation for all three; the tar links again, because its program looks for Qt beside itself.
set -euo pipefail
# shellcheck source=../common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../common.sh"
cd "$project"

bundle=OFF
case ${1-} in
deb) generator=DEB ;;
rpm) generator=RPM ;;
tar)
    generator=TXZ
    bundle=ON
    ;;
*) stop "make.sh deb|rpm|tar" ;;
esac

packaging/linux/changes.sh deb "$version" CHANGELOG.md >/dev/null
cmake --preset package -DTINCAN_BUNDLE_QT=$bundle || cmake --preset package --fresh -DTINCAN_BUNDLE_QT=$bundle
cmake --build --preset package

stage=$(stage_of "$1")
mkdir -p "$stage"
rm -rf build/package/cpack
cpack -G $generator -B build/package/cpack --config build/package/CPackConfig.cmake
find build/package/cpack -maxdepth 1 -type f \( -name '*.deb' -o -name '*.rpm' -o -name '*.tar.xz' \) \
    -exec mv -f {} "$stage/" \;
rm -rf build/package/cpack
