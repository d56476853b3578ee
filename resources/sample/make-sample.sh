#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Writes kubestats-sample.bundle: the small repository that "Open the sample" shows. Everything in it
# is made up for this project; names, dates and therefore commit ids are fixed.
#
#   make-sample.sh [BUNDLE]
set -euo pipefail
bundle=$(realpath "${1:-$(dirname "$0")/kubestats-sample.bundle}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null LC_ALL=C TZ=UTC
git init -q -b main "$work/repo"
cd "$work/repo"

# as WHO DATE: author and committer of the next commit.
as() {
    case $1 in
    ada) GIT_AUTHOR_NAME='Ada Linden' GIT_AUTHOR_EMAIL=ada@example.org ;;
    ada-home) GIT_AUTHOR_NAME='ada' GIT_AUTHOR_EMAIL=ada@home.example.org ;;
    marek) GIT_AUTHOR_NAME='Marek Novotný' GIT_AUTHOR_EMAIL=marek@example.org ;;
    priya) GIT_AUTHOR_NAME='Priya Raman' GIT_AUTHOR_EMAIL=priya@example.org ;;
    renovate) GIT_AUTHOR_NAME='renovate[bot]' GIT_AUTHOR_EMAIL='renovate[bot]@example.org' ;;
    *) echo "who is $1?" >&2; exit 1 ;;
    esac
    export GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL
    export GIT_COMMITTER_NAME=$GIT_AUTHOR_NAME GIT_COMMITTER_EMAIL=$GIT_AUTHOR_EMAIL
    export GIT_AUTHOR_DATE="$2:00 +0000" GIT_COMMITTER_DATE="$2:00 +0000"
}

# commit WHO DATE MESSAGE
commit() {
    as "$1" "$2"
    git add -A
    git commit -q -m "$3"
}

# bump MERGER DATE MERGE-DATE WHAT OLD NEW FILE…: a bot's branch, merged by a person.
bump() {
    local merger=$1 date=$2 merged=$3 what=$4 old=$5 new=$6 branch
    shift 6
    branch=renovate/${what// /-}-${new##*:}
    git switch -q -c "$branch"
    replace "$old" "$new" "$@"
    commit renovate "$date" "chore(deps): update $what to ${new##*:}"
    git switch -q main
    as "$merger" "$merged"
    git merge -q --no-ff -m "Merge branch '$branch'" "$branch"
    git branch -q -D "$branch"
}

# replace OLD NEW FILE…: literal text; every file must have it.
replace() {
    local old=$1 new=$2 file text
    shift 2
    for file in "$@"; do
        text=$(cat "$file")
        [[ $text == *"$old"* ]] || { echo "$file has no $old" >&2; exit 1; }
        printf '%s\n' "${text//"$old"/"$new"}" >"$file"
    done
}

# put FILE: standard input becomes the file.
put() {
    mkdir -p "$(dirname "$1")"
    cat >"$1"
}

# kustomization FOLDER RESOURCE…
kustomization() {
    local folder=$1
    shift
    { printf 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n'
      printf '  - %s\n' "$@"; } | put "$folder/kustomization.yaml"
}

# namespace FILE NAME [OWNER]
namespace() {
    put "$1" <<EOF
apiVersion: v1
kind: Namespace
metadata:
  name: $2
  labels:
    example.org/owner: ${3:-platform}
EOF
}

# release FILE NAME NAMESPACE REPOSITORY VERSION: a HelmRelease of the chart NAME.
release() {
    put "$1" <<EOF
apiVersion: helm.toolkit.fluxcd.io/v2beta1
kind: HelmRelease
metadata:
  name: $2
  namespace: $3
spec:
  interval: 30m
  chart:
    spec:
      chart: $2
      version: $5
      sourceRef:
        kind: HelmRepository
        name: $4
        namespace: flux-system
  install:
    remediation:
      retries: 3
EOF
}

# helm_repository NAME URL
helm_repository() {
    put "infrastructure/sources/$1.yaml" <<EOF
apiVersion: source.toolkit.fluxcd.io/v1beta2
kind: HelmRepository
metadata:
  name: $1
  namespace: flux-system
spec:
  interval: 2h
  url: $2
EOF
}

# flux_kustomization NAME PATH [DEPENDS-ON]
flux_kustomization() {
    put "clusters/production/$1.yaml" <<EOF
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: $1
  namespace: flux-system
spec:
  interval: 10m
  path: $2
  prune: true
  sourceRef:
    kind: GitRepository
    name: flux-system
EOF
    if [[ -n ${3-} ]]; then printf '  dependsOn:\n    - name: %s\n' "$3" >>"clusters/production/$1.yaml"; fi
}

# sops_secret FILE NAME NAMESPACE DATE SALT: looks like a SOPS file; the ciphertext is made-up text.
sops_secret() {
    local mac data
    data=$(printf 'data-%s' "$5" | base64 -w0)
    mac=$(printf 'mac-%s-made-up-for-the-sample' "$5" | base64 -w0)
    put "$1" <<EOF
apiVersion: v1
kind: Secret
metadata:
  name: $2
  namespace: $3
type: Opaque
stringData:
  SESSION_KEY: ENC[AES256_GCM,data:${data},iv:c2FtcGxlLWl2LTE=,tag:c2FtcGxlLXRhZy0x,type:str]
  SMTP_PASSWORD: ENC[AES256_GCM,data:${data}Zg==,iv:c2FtcGxlLWl2LTI=,tag:c2FtcGxlLXRhZy0y,type:str]
sops:
  kms: []
  age:
    - recipient: age1sample0000000000000000000000000000000000000000000000000000
      enc: |
        -----BEGIN AGE ENCRYPTED FILE-----
        $(printf 'key-%s-made-up' "$5" | base64 -w0)
        -----END AGE ENCRYPTED FILE-----
  lastmodified: "$4"
  mac: ENC[AES256_GCM,data:${mac},iv:c2FtcGxlLWl2LTM=,tag:c2FtcGxlLXRhZy0z,type:str]
  encrypted_regex: ^(data|stringData)\$
  version: 3.8.1
EOF
}

# ---------------------------------------------------------------- 2024: one cluster, a shop, a wiki

put README.md <<'EOF'
# harbour-ops
Everything that runs in the harbour clusters. A made-up repository that comes with Kubestats.
EOF
put clusters/production/flux-system/gotk-sync.yaml <<'EOF'
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata:
  name: flux-system
  namespace: flux-system
spec:
  interval: 1m0s
  ref:
    branch: main
  url: https://git.example.org/harbour/harbour-ops.git
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: flux-system
  namespace: flux-system
spec:
  interval: 10m0s
  path: ./clusters/production
  prune: true
  sourceRef:
    kind: GitRepository
    name: flux-system
EOF
kustomization clusters/production/flux-system gotk-sync.yaml
commit ada '2024-01-08 09:12' 'Bootstrap the production cluster' # 1

helm_repository jetstack https://charts.jetstack.io
helm_repository ingress-nginx https://kubernetes.github.io/ingress-nginx
kustomization infrastructure/sources jetstack.yaml ingress-nginx.yaml
flux_kustomization infrastructure ./infrastructure
commit ada '2024-01-09 10:40' 'Add the first Helm sources' # 2

namespace infrastructure/cert-manager/namespace.yaml cert-manager
release infrastructure/cert-manager/release.yaml cert-manager cert-manager jetstack v1.13.3
cat >>infrastructure/cert-manager/release.yaml <<'EOF'
  values:
    installCRDs: true
EOF
put infrastructure/cert-manager/issuer.yaml <<'EOF'
apiVersion: cert-manager.io/v1
kind: ClusterIssuer
metadata:
  name: letsencrypt
spec:
  acme:
    server: https://acme-staging-v02.api.letsencrypt.org/directory
    email: certificates@example.org
    privateKeySecretRef:
      name: letsencrypt
    solvers:
      - http01:
          ingress:
            class: nginx
EOF
kustomization infrastructure/cert-manager namespace.yaml release.yaml issuer.yaml
commit ada '2024-01-12 14:05' 'Install cert-manager' # 3

namespace infrastructure/ingress-nginx/namespace.yaml ingress-nginx
release infrastructure/ingress-nginx/release.yaml ingress-nginx ingress-nginx ingress-nginx 4.9.0
kustomization infrastructure/ingress-nginx namespace.yaml release.yaml
commit marek '2024-01-15 16:31' 'Install ingress-nginx' # 4

namespace apps/storefront/namespace.yaml storefront shop
put apps/storefront/deployment.yaml <<'EOF'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: storefront
  namespace: storefront
  labels:
    app: storefront
spec:
  replicas: 2
  selector:
    matchLabels:
      app: storefront
  template:
    metadata:
      labels:
        app: storefront
    spec:
      containers:
        - name: web
          image: registry.example.org/shop/storefront:1.4.0
          ports:
            - name: http
              containerPort: 8080
          env:
            - name: TZ
              value: Europe/Prague
            - name: CATALOGUE_URL
              value: http://catalogue.storefront.svc
        - name: proxy
          image: docker.io/library/nginx:1.25.3
EOF
put apps/storefront/service.yaml <<'EOF'
apiVersion: v1
kind: Service
metadata:
  name: storefront
  namespace: storefront
spec:
  selector:
    app: storefront
  ports:
    - name: http
      port: 80
      targetPort: http
EOF
put apps/storefront/ingress.yaml <<'EOF'
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: storefront
  namespace: storefront
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.org
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: storefront
                port:
                  name: http
EOF
put apps/storefront/config.yaml <<'EOF'
apiVersion: v1
kind: ConfigMap
metadata:
  name: storefront
  namespace: storefront
data:
  currency: CZK
  features.yaml: |
    checkout: classic
    giftCards: false
EOF
kustomization apps/storefront namespace.yaml deployment.yaml service.yaml ingress.yaml config.yaml
flux_kustomization apps ./apps infrastructure
commit marek '2024-01-22 11:20' 'Run the storefront' # 5

put apps/postgres/statefulset.yaml <<'EOF'
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: postgres
  namespace: storefront
spec:
  serviceName: postgres
  replicas: 1
  selector:
    matchLabels:
      app: postgres
  template:
    metadata:
      labels:
        app: postgres
    spec:
      containers:
        - name: postgres
          image: docker.io/library/postgres:16.1
          ports:
            - containerPort: 5432
          envFrom:
            - secretRef:
                name: postgres
          volumeMounts:
            - name: data
              mountPath: /var/lib/postgresql/data
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests:
            storage: 20Gi
EOF
put apps/postgres/service.yaml <<'EOF'
apiVersion: v1
kind: Service
metadata:
  name: postgres
  namespace: storefront
spec:
  clusterIP: None
  selector:
    app: postgres
  ports:
    - port: 5432
EOF
put apps/postgres/secret.yaml <<'EOF'
apiVersion: v1
kind: Secret
metadata:
  name: postgres
  namespace: storefront
type: Opaque
data:
  POSTGRES_USER: c2FtcGxlLXVzZXI=
  POSTGRES_PASSWORD: bm90LWEtcmVhbC1wYXNzd29yZA==
EOF
kustomization apps/postgres statefulset.yaml service.yaml secret.yaml
commit priya '2024-01-29 13:48' 'Give the storefront a database' # 6

bump ada '2024-02-04 03:10' '2024-02-05 08:55' 'helm release cert-manager' v1.13.3 v1.14.0 infrastructure/cert-manager/release.yaml # 7

put apps/postgres/backup.yaml <<'EOF'
apiVersion: batch/v1
kind: CronJob
metadata:
  name: postgres-backup
  namespace: storefront
spec:
  schedule: "17 3 * * *"
  concurrencyPolicy: Forbid
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: OnFailure
          containers:
            - name: dump
              image: docker.io/library/postgres:16.1
              args: [pg_dump, --format=custom, --file=/backup/storefront.dump]
EOF
kustomization apps/postgres statefulset.yaml service.yaml secret.yaml backup.yaml
commit priya '2024-02-12 15:02' 'Back the database up every night' # 8

replace 'replicas: 2' 'replicas: 3' apps/storefront/deployment.yaml
replace '          ports:
            - name: http' '          resources:
            requests:
              cpu: 100m
              memory: 128Mi
            limits:
              memory: 256Mi
          ports:
            - name: http' apps/storefront/deployment.yaml
commit marek '2024-02-20 09:37' 'Scale the storefront for the spring sale' # 9

bump marek '2024-03-01 03:10' '2024-03-01 10:14' 'nginx image' nginx:1.25.3 nginx:1.25.4 apps/storefront/deployment.yaml # 10

sops_secret apps/storefront/secret.yaml storefront storefront 2024-03-06T12:00:00Z one
kustomization apps/storefront namespace.yaml deployment.yaml service.yaml ingress.yaml config.yaml secret.yaml
commit priya '2024-03-06 12:11' 'Encrypt the storefront secrets with SOPS' # 11

helm_repository prometheus-community https://prometheus-community.github.io/helm-charts
kustomization infrastructure/sources jetstack.yaml ingress-nginx.yaml prometheus-community.yaml
namespace infrastructure/monitoring/namespace.yaml monitoring
release infrastructure/monitoring/release.yaml kube-prometheus-stack monitoring prometheus-community 56.21.0
cat >>infrastructure/monitoring/release.yaml <<'EOF'
  values:
    grafana:
      ingress:
        enabled: true
        hosts: [grafana.example.org]
    prometheus:
      prometheusSpec:
        retention: 14d
EOF
kustomization infrastructure/monitoring namespace.yaml release.yaml
commit marek '2024-03-18 14:26' 'Watch the cluster with Prometheus' # 12

namespace apps/preview/namespace.yaml preview shop
put apps/preview/deployment.yaml <<'EOF'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: storefront-preview
  namespace: preview
spec:
  replicas: 1
  selector:
    matchLabels: {app: storefront-preview}
  template:
    metadata:
      labels: {app: storefront-preview}
    spec:
      containers:
        - name: web
          image: registry.example.org/shop/storefront:main
EOF
kustomization apps/preview namespace.yaml deployment.yaml
commit priya '2024-03-25 10:08' 'Show the shop team their main branch' # 13

bump ada '2024-04-03 03:10' '2024-04-04 09:01' 'helm release kube-prometheus-stack' 56.21.0 57.2.0 infrastructure/monitoring/release.yaml # 14

mkdir -p apps/base
git mv apps/storefront apps/postgres apps/preview apps/base/
kustomization apps/production ../base/storefront ../base/postgres ../base/preview
replace 'path: ./apps' 'path: ./apps/production' clusters/production/apps.yaml
commit ada '2024-04-15 13:33' 'Split the applications into base and overlays' # 15

replace storefront:1.4.0 storefront:1.5.2 apps/base/storefront/deployment.yaml
replace 'checkout: classic' 'checkout: express' apps/base/storefront/config.yaml
commit marek '2024-04-22 17:20' 'storefront 1.5.2 with express checkout' # 16

put infrastructure/monitoring/dashboard.yaml <<'EOF'
apiVersion: v1
kind: ConfigMap
metadata:
  name: shop-dashboard
  namespace: monitoring
data:
	shop.json: |
    {"title": "Shop", "panels": []}
EOF
kustomization infrastructure/monitoring namespace.yaml release.yaml dashboard.yaml
commit priya '2024-05-06 18:44' 'Add a dashboard for the shop' # 17: a tab, unreadable

replace '	shop.json' '  shop.json' infrastructure/monitoring/dashboard.yaml
commit priya '2024-05-07 08:31' 'Mend the dashboard: a tab is no indentation' # 18

bump marek '2024-05-19 03:10' '2024-05-20 09:12' 'helm release ingress-nginx' 4.9.0 4.10.1 infrastructure/ingress-nginx/release.yaml # 19

put charts/catalogue/Chart.yaml <<'EOF'
apiVersion: v2
name: catalogue
description: The product catalogue of the shop
type: application
version: 0.1.0
appVersion: 2.0.1
EOF
put charts/catalogue/values.yaml <<'EOF'
replicaCount: 2
image:
  repository: registry.example.org/shop/catalogue
  tag: 2.0.1
service:
  port: 80
EOF
put charts/catalogue/templates/deployment.yaml <<'EOF'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}
  labels: {{- include "catalogue.labels" . | nindent 4 }}
spec:
  replicas: {{ .Values.replicaCount }}
  selector:
    matchLabels:
      app: {{ .Release.Name }}
  template:
    metadata:
      labels:
        app: {{ .Release.Name }}
    spec:
      containers:
        - name: catalogue
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"
EOF
put charts/catalogue/templates/service.yaml <<'EOF'
apiVersion: v1
kind: Service
metadata:
  name: {{ .Release.Name }}
spec:
  selector:
    app: {{ .Release.Name }}
  ports:
    - port: {{ .Values.service.port }}
EOF
put charts/catalogue/templates/_helpers.tpl <<'EOF'
{{- define "catalogue.labels" -}}
app: {{ .Release.Name }}
{{- end }}
EOF
commit ada '2024-06-03 11:19' 'Package the catalogue as a Helm chart' # 20

namespace argocd/namespace.yaml argocd
put argocd/project.yaml <<'EOF'
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata:
  name: shop
  namespace: argocd
spec:
  description: What the shop team deploys
  sourceRepos:
    - https://git.example.org/harbour/harbour-ops.git
  destinations:
    - namespace: storefront
      server: https://kubernetes.default.svc
EOF
put argocd/catalogue.yaml <<'EOF'
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: catalogue
  namespace: argocd
spec:
  project: shop
  source:
    repoURL: https://git.example.org/harbour/harbour-ops.git
    path: charts/catalogue
    targetRevision: main
    helm:
      valueFiles: [values.yaml]
  destination:
    server: https://kubernetes.default.svc
    namespace: storefront
  syncPolicy:
    automated:
      prune: true
EOF
commit marek '2024-06-17 15:50' 'Let the shop team deploy with Argo CD' # 21

git rm -q -r apps/base/preview
kustomization apps/production ../base/storefront ../base/postgres
commit priya '2024-07-01 09:05' 'Remove the preview: nobody looked at it' # 22

bump priya '2024-07-14 03:10' '2024-07-15 10:42' 'postgres image' postgres:16.1 postgres:16.3 \
    apps/base/postgres/statefulset.yaml apps/base/postgres/backup.yaml # 23

put argocd/tenants.yaml <<'EOF'
apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata:
  name: tenants
  namespace: argocd
spec:
  goTemplate: true
  generators:
    - list:
        elements:
          - tenant: north
          - tenant: south
  template:
    metadata:
      name: 'catalogue-{{ .tenant }}'
    spec:
      project: shop
      source:
        repoURL: https://git.example.org/harbour/harbour-ops.git
        path: charts/catalogue
        targetRevision: main
      destination:
        server: https://kubernetes.default.svc
        namespace: 'tenant-{{ .tenant }}'
EOF
commit ada '2024-08-05 14:14' 'Give every tenant a catalogue' # 24

put apps/base/storefront/policies.yaml <<'EOF'
apiVersion: v1
kind: List
items:
  - apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata:
      name: deny-all
      namespace: storefront
    spec:
      podSelector: {}
      policyTypes: [Ingress]
  - apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata:
      name: allow-ingress
      namespace: storefront
    spec:
      podSelector:
        matchLabels:
          app: storefront
      ingress:
        - from:
            - namespaceSelector:
                matchLabels:
                  kubernetes.io/metadata.name: ingress-nginx
EOF
kustomization apps/base/storefront namespace.yaml deployment.yaml service.yaml ingress.yaml config.yaml secret.yaml policies.yaml
commit marek '2024-08-19 11:27' 'Close the storefront network but for the ingress' # 25

put infrastructure/tides/crd.yaml <<'EOF'
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: tidetables.harbour.example.org
spec:
  group: harbour.example.org
  scope: Namespaced
  names:
    kind: TideTable
    plural: tidetables
    singular: tidetable
  versions:
    - name: v1alpha1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                station: {type: string}
EOF
put infrastructure/tides/hamburg.yaml <<'EOF'
apiVersion: harbour.example.org/v1alpha1
kind: TideTable
metadata:
  name: hamburg
  namespace: storefront
spec:
  station: St. Pauli
EOF
kustomization infrastructure/tides crd.yaml hamburg.yaml
commit priya '2024-09-02 16:03' 'Define tide tables' # 26

bump ada '2024-09-15 03:10' '2024-09-16 08:47' 'helm release cert-manager' v1.14.0 v1.15.3 infrastructure/cert-manager/release.yaml # 27

replace helm.toolkit.fluxcd.io/v2beta1 helm.toolkit.fluxcd.io/v2beta2 infrastructure/*/release.yaml
commit ada '2024-10-01 10:55' 'Flux 2.2: HelmRelease v2beta2' # 28

sops_secret apps/base/storefront/secret.yaml storefront storefront 2024-10-14T09:00:00Z two
commit priya '2024-10-14 09:03' 'Rotate the age key' # 29: only ciphertext

put apps/base/storefront/autoscaler.yaml <<'EOF'
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: storefront
  namespace: storefront
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: storefront
  minReplicas: 2
  maxReplicas: 6
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 70
EOF
replace '  - policies.yaml' '  - policies.yaml
  - autoscaler.yaml' apps/base/storefront/kustomization.yaml
commit marek '2024-11-04 13:16' 'Scale the storefront by load' # 30

bump marek '2024-11-17 03:10' '2024-11-18 09:22' 'helm release kube-prometheus-stack' 57.2.0 66.2.1 infrastructure/monitoring/release.yaml # 31

namespace apps/base/preview/namespace.yaml preview shop
git show HEAD~12:apps/base/preview/deployment.yaml | put apps/base/preview/deployment.yaml
kustomization apps/base/preview namespace.yaml deployment.yaml
kustomization apps/production ../base/storefront ../base/postgres ../base/preview
commit priya '2024-12-02 10:30' 'Bring the preview back' # 32: resurrected

replace 'minReplicas: 2' 'minReplicas: 3' apps/base/storefront/autoscaler.yaml
replace 'maxReplicas: 6' 'maxReplicas: 12' apps/base/storefront/autoscaler.yaml
commit marek '2024-12-16 18:02' 'More storefronts before the holidays' # 33

# ---------------------------------------------------------------- 2025: Flux 2.4, a queue, a wiki

replace helm.toolkit.fluxcd.io/v2beta2 helm.toolkit.fluxcd.io/v2 infrastructure/*/release.yaml
replace source.toolkit.fluxcd.io/v1beta2 source.toolkit.fluxcd.io/v1 infrastructure/sources/{jetstack,ingress-nginx,prometheus-community}.yaml
commit ada '2025-01-13 09:40' 'Flux 2.4: stable API versions' # 34

replace nginx:1.25.4 nginx:1.27.3 apps/base/storefront/deployment.yaml
commit renovate '2025-01-27 03:10' 'chore(deps): update nginx image to 1.27.3' # 35: merged by the bot itself

put infrastructure/sources/podinfo.yaml <<'EOF'
apiVersion: source.toolkit.fluxcd.io/v1beta2
kind: OCIRepository
metadata:
  name: podinfo
  namespace: flux-system
spec:
  interval: 1h
  url: oci://ghcr.io/stefanprodan/charts/podinfo
  ref:
    semver: ">=6.7.0 <7.0.0"
EOF
replace '  - prometheus-community.yaml' '  - prometheus-community.yaml
  - podinfo.yaml' infrastructure/sources/kustomization.yaml
put apps/base/podinfo/release.yaml <<'EOF'
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: podinfo
  namespace: preview
spec:
  interval: 30m
  chartRef:
    kind: OCIRepository
    name: podinfo
    namespace: flux-system
EOF
commit ada-home '2025-02-10 21:15' 'Try podinfo from an OCI registry' # 36: another address, see .mailmap

bump priya '2025-03-02 03:10' '2025-03-03 09:33' 'postgres image' postgres:16.3 postgres:16.8 \
    apps/base/postgres/statefulset.yaml apps/base/postgres/backup.yaml # 37

git mv apps/base/postgres apps/base/database
replace 'storage: 20Gi' 'storage: 50Gi' apps/base/database/statefulset.yaml
replace ../base/postgres ../base/database apps/production/kustomization.yaml
commit priya '2025-03-17 14:07' 'Call the database what it is' # 38: a move with a change

put .mailmap <<'EOF'
Ada Linden <ada@example.org> ada <ada@home.example.org>
EOF
git rm -q infrastructure/monitoring/dashboard.yaml
kustomization infrastructure/monitoring namespace.yaml release.yaml
commit ada '2025-04-07 10:26' 'Drop the dashboard nobody opened' # 39

bump ada '2025-04-27 03:10' '2025-04-28 08:58' 'helm release cert-manager' v1.15.3 v1.17.2 infrastructure/cert-manager/release.yaml # 40

namespace apps/base/queue/namespace.yaml queue shop
put apps/base/queue/statefulset.yaml <<'EOF'
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: rabbitmq
  namespace: queue
spec:
  serviceName: rabbitmq
  replicas: 3
  selector:
    matchLabels: {app: rabbitmq}
  template:
    metadata:
      labels: {app: rabbitmq}
    spec:
      containers:
        - name: rabbitmq
          image: docker.io/library/rabbitmq:4.1.0-management
          ports:
            - {name: amqp, containerPort: 5672}
            - {name: management, containerPort: 15672}
EOF
kustomization apps/base/queue namespace.yaml statefulset.yaml
kustomization apps/production ../base/storefront ../base/database ../base/preview ../base/queue
commit priya '2025-05-12 15:39' 'Queue the orders' # 41

{ echo '# The shop. Owners: shop@example.org'; cat apps/base/storefront/service.yaml; } >service.new
mv service.new apps/base/storefront/service.yaml
replace 'value: Europe/Prague' 'value: "Europe/Prague"' apps/base/storefront/deployment.yaml
commit ada '2025-06-02 11:11' 'Comments for newcomers' # 42: formatting only, no event

bump marek '2025-06-22 03:10' '2025-06-23 09:19' 'helm release ingress-nginx' 4.10.1 4.12.3 infrastructure/ingress-nginx/release.yaml # 43

put charts/catalogue/values-north.yaml <<'EOF'
replicaCount: 1
EOF
put charts/catalogue/values-south.yaml <<'EOF'
replicaCount: 4
EOF
replace 'version: 0.1.0' 'version: 0.2.0' charts/catalogue/Chart.yaml
replace 2.0.1 2.3.0 charts/catalogue/Chart.yaml charts/catalogue/values.yaml
commit marek '2025-07-14 16:48' 'catalogue 2.3.0 with values for each tenant' # 44

put apps/base/storefront/certificate.yaml <<'EOF'
apiVersion: cert-manager.io/v1
kind: Certificate
metadata:
  name: shop
  namespace: storefront
spec:
  secretName: shop-tls
  dnsNames:
    - shop.example.org
  issuerRef:
    kind: ClusterIssuer
    name: letsencrypt
EOF
replace '  - autoscaler.yaml' '  - autoscaler.yaml
  - certificate.yaml' apps/base/storefront/kustomization.yaml
replace acme-staging-v02 acme-v02 infrastructure/cert-manager/issuer.yaml
commit priya '2025-08-04 10:20' 'Serve the shop over TLS' # 45

bump priya '2025-08-24 03:10' '2025-08-25 09:47' 'rabbitmq image' rabbitmq:4.1.0 rabbitmq:4.1.3 apps/base/queue/statefulset.yaml # 46

namespace apps/base/wiki/namespace.yaml wiki crew
put apps/base/wiki/wiki.yaml <<'EOF'
apiVersion: apps/v1
kind: Deployment
metadata:
  name: wiki
  namespace: wiki
spec:
  selector:
    matchLabels: {app: wiki}
  template:
    metadata:
      labels: {app: wiki}
    spec:
      containers:
        - name: wiki
          image: registry.example.org/crew/wiki:3.1
---
apiVersion: extensions/v1beta1
kind: Ingress
metadata:
  name: wiki
  namespace: wiki
spec:
  rules:
    - host: wiki.example.org
      http:
        paths:
          - backend:
              serviceName: wiki
              servicePort: 80
EOF
commit ada '2025-09-15 13:55' 'Move the wiki of the crew in' # 47

put apps/base/storefront/budget.yaml <<'EOF'
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: storefront
  namespace: storefront
spec:
  minAvailable: 2
  selector:
    matchLabels:
      app: storefront
EOF
replace '  - certificate.yaml' '  - certificate.yaml
  - budget.yaml' apps/base/storefront/kustomization.yaml
commit marek '2025-10-06 09:09' 'Keep two storefronts up while nodes restart' # 48

bump marek '2025-11-02 03:10' '2025-11-03 08:39' 'helm release kube-prometheus-stack' 66.2.1 79.1.0 infrastructure/monitoring/release.yaml # 49

replace extensions/v1beta1 networking.k8s.io/v1 apps/base/wiki/wiki.yaml
replace '          - backend:
              serviceName: wiki
              servicePort: 80' '          - path: /
            pathType: Prefix
            backend:
              service:
                name: wiki
                port:
                  number: 80' apps/base/wiki/wiki.yaml
commit priya '2025-12-01 14:44' 'The wiki ingress in a group that still exists' # 50: a change of group

# ---------------------------------------------------------------- 2026

bump ada '2026-01-11 03:10' '2026-01-12 09:28' 'helm release cert-manager' v1.17.2 v1.19.1 infrastructure/cert-manager/release.yaml # 51

git rm -q -r apps/base/preview apps/base/podinfo
kustomization apps/production ../base/storefront ../base/database ../base/queue
commit priya '2026-02-09 11:02' 'Remove the preview for good' # 52

bump priya '2026-03-15 03:10' '2026-03-16 10:05' 'postgres image' postgres:16.8 postgres:17.4 \
    apps/base/database/statefulset.yaml apps/base/database/backup.yaml # 53

put clusters/staging/apps.json <<'EOF'
{
  "apiVersion": "kustomize.toolkit.fluxcd.io/v1",
  "kind": "Kustomization",
  "metadata": {"name": "apps", "namespace": "flux-system"},
  "spec": {
    "interval": "10m",
    "path": "./apps/production",
    "prune": true,
    "sourceRef": {"kind": "GitRepository", "name": "flux-system"}
  }
}
EOF
commit marek '2026-04-20 15:17' 'Begin a staging cluster' # 54

bump marek '2026-05-31 03:10' '2026-06-01 09:51' 'storefront image' storefront:1.5.2 storefront:1.9.0 apps/base/storefront/deployment.yaml # 55

replace 'giftCards: false' 'giftCards: true' apps/base/storefront/config.yaml
replace 'currency: CZK' 'currency: EUR' apps/base/storefront/config.yaml
commit priya '2026-07-13 13:23' 'Sell gift cards, in euros' # 56

git rm -q -r apps/base/wiki
commit ada '2026-09-07 10:10' 'The wiki moves to a managed service' # 57

bump ada '2026-10-04 03:10' '2026-10-05 09:36' 'rabbitmq image' rabbitmq:4.1.3 rabbitmq:4.2.0 apps/base/queue/statefulset.yaml # 58

put apps/base/queue/definitions.yaml <<'EOF'
apiVersion: v1
kind: ConfigMap
metadata:
  name: rabbitmq-definitions
  namespace: queue
data:
  queues: "orders, refunds
  vhost: /shop
EOF
replace '  - statefulset.yaml' '  - statefulset.yaml
  - definitions.yaml' apps/base/queue/kustomization.yaml
commit priya '2026-10-26 16:58' 'Declare the queues' # 59: an unclosed quote, unreadable since

replace 'maxReplicas: 12' 'maxReplicas: 20' apps/base/storefront/autoscaler.yaml
replace 'memory: 256Mi' 'memory: 384Mi' apps/base/storefront/deployment.yaml
put apps/base/storefront/policies-tenants.yaml <<'EOF'
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: allow-tenants
  namespace: storefront
spec:
  podSelector:
    matchLabels:
      app: postgres
  ingress:
    - from:
        - namespaceSelector:
            matchLabels:
              example.org/owner: shop
EOF
replace '  - policies.yaml' '  - policies.yaml
  - policies-tenants.yaml' apps/base/storefront/kustomization.yaml
commit marek '2026-11-16 12:40' 'Ready for the holidays' # 60

git -c pack.threads=1 repack -q -a -d -f --depth=50 --window=50
git -c pack.threads=1 bundle create -q "$bundle" HEAD main
echo "$(git rev-list --first-parent --count HEAD) commits of $(git shortlog -s HEAD | wc -l) authors, $(stat -c %s "$bundle") bytes: $bundle"
