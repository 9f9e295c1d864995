import { useEffect, useRef } from "react";
import type { Questions } from "./state/questions";
import { useStore } from "./state/store";
import { useTexts } from "./texts/texts";

/** Asks what has to be decided; Escape leaves it, as the button does. */
export function QuestionDialog({ questions }: { readonly questions: Questions }) {
  const question = useStore(questions.shown);
  const texts = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (question) dialog.current?.showModal();
  }, [question]);
  if (!question) return null;
  const { title, text, choices, answer } = question;
  return (
    <dialog
      ref={dialog}
      className="question"
      aria-labelledby="question-title"
      onCancel={() => {
        answer(null);
      }}
    >
      <h2 id="question-title">{title}</h2>
      <p>{text}</p>
      {choices.map(({ id, label, hint }) => (
        <button
          key={id}
          type="button"
          className="question-choice"
          onClick={() => {
            answer(id);
          }}
        >
          <strong>{label}</strong>
          {hint !== undefined && <span>{hint}</span>}
        </button>
      ))}
      <button
        type="button"
        className="question-leave"
        onClick={() => {
          answer(null);
        }}
      >
        {texts("question.leave")}
      </button>
    </dialog>
  );
}
