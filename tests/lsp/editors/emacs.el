;; How does Emacs eglot get along with the server? Run as `emacs --batch -l emacs.el`; what was seen goes to a file as JSON.  -*- lexical-binding: t -*-
(when (file-directory-p "/usr/share/emacs/site-lisp/elpa")
  (let ((default-directory "/usr/share/emacs/site-lisp/elpa")) (normal-top-level-add-subdirs-to-load-path)))
(when (file-directory-p "/usr/share/emacs/site-lisp/elpa-src")
  (let ((default-directory "/usr/share/emacs/site-lisp/elpa-src")) (normal-top-level-add-subdirs-to-load-path)))
(require 'json)
(require 'eglot)
(require 'flymake)

(defvar gezien nil)
(defun zet (sleutel waarde) (push (cons sleutel waarde) gezien))

(define-derived-mode normtaal-mode prog-mode "Normtaal")
(put 'normtaal-mode 'eglot-language-id "normtaal")
(add-to-list 'eglot-server-programs `(normtaal-mode . (,(getenv "NODE") ,(getenv "SERVER") "lsp" "--stdio")))

(defun wacht (dat wat)
  "Wait until DAT returns something; WAT says what for."
  (let ((einde (+ (float-time) 30)) gevonden)
    (while (and (not (setq gevonden (funcall dat))) (< (float-time) einde))
      (accept-process-output nil 0.02)
      (flymake-start))
    (or gevonden (error "Did not happen: %s" wat))))

(defun fouten ()
  (seq-filter (lambda (diag) (memq (flymake-diagnostic-type diag) '(:error eglot-error))) (flymake-diagnostics)))

(condition-case fout
    (progn
      (find-file (getenv "NORMBESTAND"))
      (normtaal-mode)
      (apply #'eglot--connect (eglot--guess-contact))
      (flymake-mode 1)
      (let* ((eerste (car (wacht #'fouten "a diagnostic")))
             (begin (flymake-diagnostic-beg eerste)))
        (zet 'fouten (vconcat (mapcar #'flymake-diagnostic-text (fouten))))
        (zet 'regel (line-number-at-pos begin))
        ;; From a name in a rule to where it is declared.
        (goto-char (point-min))
        (search-forward (getenv "REGEL"))
        (beginning-of-line)
        (search-forward (getenv "NAAM"))
        (goto-char (match-beginning 0))
        (let ((plaats (car (xref-backend-definitions 'eglot "LSP identifier at point."))))
          (save-excursion
            (goto-char (xref-location-marker (xref-item-location plaats)))
            (zet 'aangegeven (buffer-substring-no-properties (line-beginning-position) (line-end-position)))))
        ;; The fault mended by the first quick fix.
        (goto-char begin)
        (let ((actie (car (eglot-code-actions begin (flymake-diagnostic-end eerste) "quickfix"))))
          (zet 'reparatie (plist-get actie :title))
          (eglot--apply-workspace-edit (or (plist-get actie :edit)
                                           (plist-get (jsonrpc-request (eglot-current-server) :codeAction/resolve actie) :edit))))
        ;; At a desk this goes when the author is idle for half a moment; in a batch nobody ever is.
        (eglot--signal-textDocument/didChange)
        (zet 'hersteld (save-excursion (goto-char begin) (buffer-substring-no-properties (line-beginning-position) (line-end-position))))
        (wacht (lambda () (null (fouten))) "the fault gone")
        (zet 'weg t)))
  (error (zet 'fout (error-message-string fout))))
(with-temp-file (getenv "UITKOMST") (insert (json-encode gezien)))
(set-buffer-modified-p nil)
(let ((kill-emacs-hook nil)) (kill-emacs 0))
